package org.vpcstudio.check.rule.vip;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.QuickFix;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Guest.Service;
import org.vpcstudio.model.topology.Internet;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vip;

/// VIP-021: a VIP can fail over, but no wanted connection to it is declared.
public final class VipWithoutIntent implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("VIP-021", "vip-without-intent", Severity.INFO, "seed (application scenarios)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Vip.class)
                .filter(vip -> context.index().wantedOf(vip).isEmpty())
                .flatMap(vip -> context.index().clustersOf(vip.id()).stream()
                        .filter(cluster -> context.members(cluster).size() > 1)
                        .limit(1)
                        .map(cluster -> INFO.finding(Anchor.at(vip.id()), vip.name(), cluster.name())
                                .withRelated(cluster.id())
                                .withFixes(fixes(context, vip, cluster))))
                .toList();
    }

    /// Offered when the intent would find everything in place.
    private static List<QuickFix> fixes(RuleContext context, Vip vip, KeepalivedCluster cluster) {
        List<Member> members = context.members(cluster);
        boolean ready = context.index().holdersOf(vip).size() > 1
                && members.stream()
                        .allMatch(member -> member.node().trackers().stream()
                                .anyMatch(tracker -> tracker.kind() != KeepalivedNode.Tracker.Kind.INTERFACE));
        Optional<Service> service =
                members.getFirst().ecs().guest().services().stream().findFirst();
        Optional<AccessIntent> intent = service.filter(_ -> ready).flatMap(s -> intent(context, vip, s));
        return intent.stream()
                .map(wanted -> INFO.fix(new Edit.Put(wanted), wanted.name()))
                .toList();
    }

    private static Optional<AccessIntent> intent(RuleContext context, Vip vip, Service service) {
        ResourceId id = Standby.ids(vip).next(Kind.ACCESS_INTENT, context.topology());
        Optional<Eip> eip = context.index().eipsOn(vip).stream().findFirst();
        Optional<? extends Resource> client = eip.isPresent()
                ? context.index().each(Internet.class).findFirst()
                : context.index()
                        .each(Ecs.class)
                        .filter(ecs -> ecs.role() == Ecs.Role.CLIENT)
                        .findFirst();
        return client.map(from -> new AccessIntent(
                id,
                from.name() + ", " + service.protocol().toUpperCase(Locale.ROOT) + " " + service.port(),
                from.id(),
                eip.map(Eip::id).orElse(vip.id()),
                service.protocol(),
                service.port(),
                AccessIntent.Expect.ALLOW,
                0));
    }
}
