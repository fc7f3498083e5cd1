package org.vpcstudio.check.rule.lvs;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VirtualServer;

/// LVS-001: fewer than two directors of a virtual server are bound to its VIP.
public final class OneDirector implements Rule {
    private static final RuleInfo INFO = new RuleInfo("LVS-001", "one-director", Severity.ERROR, "seed");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Balancing.servers(context)
                .flatMap(server -> Balancing.vip(context, server).stream().flatMap(vip -> check(context, server, vip)))
                .toList();
    }

    private static Stream<Finding> check(RuleContext context, VirtualServer server, Vip vip) {
        List<String> bound = Balancing.directors(context, server).stream()
                .filter(member -> context.index().holdersOf(vip).stream()
                        .anyMatch(holder -> holder.ecs().id().equals(member.id())))
                .map(Member::name)
                .toList();
        return bound.size() > 1
                ? Stream.empty()
                : Stream.of(INFO.finding(Anchor.at(server.id(), "cluster"), server.name(), bound.size(), vip.name())
                        .withRelated(List.of(server.cluster(), vip.id())));
    }
}
