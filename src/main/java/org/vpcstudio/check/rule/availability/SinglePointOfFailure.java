package org.vpcstudio.check.rule.availability;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.OnPremises;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.Site;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VirtualServer;
import org.vpcstudio.model.topology.Vpc;

/// HA-005: one server, one backend or one line stands alone on the way of a connection that should survive a
/// failure. A VIP with one server is told by VIP-005.
public final class SinglePointOfFailure implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("HA-005", "single-point-of-failure", Severity.WARNING, "seed; derived");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(AccessIntent.class)
                .filter(intent -> intent.survivesFailover() && intent.expect() == AccessIntent.Expect.ALLOW)
                .flatMap(intent -> Stream.of(server(context, intent), backend(context, intent), way(context, intent))
                        .flatMap(Optional::stream)
                        .map(alone -> INFO.finding(Anchor.at(intent.id()), intent.name(), alone.name())
                                .withRelated(alone.id())))
                .toList();
    }

    /// The server that is reached by an address of its own.
    private static Optional<? extends Resource> server(RuleContext context, AccessIntent intent) {
        Optional<Ecs> itself = context.topology().find(intent.target(), Ecs.class);
        return itself.isPresent()
                ? itself
                : context.topology()
                        .find(intent.target(), Eip.class)
                        .flatMap(eip -> eip.targets().stream().findFirst())
                        .filter(target -> target instanceof Eip.Target.OfNic)
                        .flatMap(target -> context.topology().find(target.end()));
    }

    private static Optional<Vip> vip(RuleContext context, AccessIntent intent) {
        return context.topology()
                .find(intent.target(), Vip.class)
                .or(() -> context.topology()
                        .find(intent.target(), Eip.class)
                        .flatMap(eip -> eip.targets().stream().findFirst())
                        .flatMap(target -> context.topology().find(target.end(), Vip.class)));
    }

    /// The only backend of the virtual server that answers.
    private static Optional<? extends Resource> backend(RuleContext context, AccessIntent intent) {
        return vip(context, intent).stream()
                .flatMap(vip -> context.index().referring(vip.id(), VirtualServer.class).stream())
                .filter(server -> server.port() == intent.port())
                .map(server -> server.realServers().stream()
                        .map(real -> real.nic().ecs())
                        .distinct()
                        .toList())
                .filter(servers -> servers.size() == 1)
                .findFirst()
                .flatMap(servers -> context.topology().find(servers.getFirst()));
    }

    /// The only VPN connection or line between a site and the VPC.
    private static Optional<? extends Resource> way(RuleContext context, AccessIntent intent) {
        Optional<Vpc> vpc = vip(context, intent).flatMap(vip -> context.index().vpcOf(vip.id()));
        List<Resource> ways = context.topology().find(intent.client(), Site.class).stream()
                .filter(_ -> context.topology().find(intent.target(), Vip.class).isPresent())
                .flatMap(site -> OnPremises.doors(context, site).stream())
                .filter(door ->
                        vpc.filter(found -> found.id().equals(door.vpc())).isPresent())
                .map(OnPremises.Door::way)
                .distinct()
                .toList();
        return ways.size() == 1 ? Optional.of(ways.getFirst()) : Optional.empty();
    }
}
