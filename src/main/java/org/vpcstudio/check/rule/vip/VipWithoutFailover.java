package org.vpcstudio.check.rule.vip;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Clustering;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vip;

/// VIP-023: a VIP is bound to several servers, but nothing moves it between them.
public final class VipWithoutFailover implements Rule {
    private static final RuleInfo INFO = new RuleInfo("VIP-023", "vip-without-failover", Severity.INFO, "seed");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Vip.class)
                .filter(vip -> context.index().clustersOf(vip.id()).isEmpty())
                .filter(vip -> servers(context, vip).size() > 1)
                .map(vip -> finding(context, vip))
                .toList();
    }

    private static Finding finding(RuleContext context, Vip vip) {
        List<ResourceId> servers = servers(context, vip);
        boolean here = context.index().holdersOf(vip).stream()
                .allMatch(server -> server.nic().subnet().equals(vip.subnet()));
        KeepalivedCluster cluster = Clustering.found(
                context.topology(),
                vip,
                Standby.ids(vip),
                context.index().freeRouterId(vip.subnet()),
                name(context, Clustering.wantedName(vip)));
        return INFO.finding(Anchor.at(vip.id()), vip.name(), servers.size())
                .withRelated(servers)
                .withFixes(here ? List.of(INFO.fix(new Edit.Put(cluster), cluster.name(), vip.name())) : List.of());
    }

    private static String name(RuleContext context, String wanted) {
        boolean taken =
                context.index().named(wanted, KeepalivedCluster.class).findAny().isPresent();
        return taken ? context.index().freeName(wanted) : wanted;
    }

    private static List<ResourceId> servers(RuleContext context, Vip vip) {
        return context.index().holdersOf(vip).stream()
                .map(server -> server.ecs().id())
                .distinct()
                .toList();
    }
}
