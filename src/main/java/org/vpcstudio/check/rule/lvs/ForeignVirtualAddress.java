package org.vpcstudio.check.rule.lvs;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Property;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VirtualServer;

/// LVS-011: a virtual server uses a VIP that its cluster does not announce.
public final class ForeignVirtualAddress implements Rule {
    private static final RuleInfo INFO = new RuleInfo("LVS-011", "foreign-virtual-address", Severity.ERROR, "KA#2389");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Balancing.servers(context)
                .flatMap(server -> Balancing.cluster(context, server).stream()
                        .filter(cluster -> !cluster.vips().contains(server.vip()))
                        .map(cluster -> finding(context, server, cluster)))
                .toList();
    }

    private static Finding finding(RuleContext context, VirtualServer server, KeepalivedCluster cluster) {
        Finding finding = INFO.finding(Anchor.at(server.id(), "vip"), server.name(), cluster.name())
                .withRelated(List.of(cluster.id(), server.vip()));
        return finding.withFixes(cluster.vips().stream()
                .flatMap(id -> context.topology().find(id, Vip.class).stream())
                .limit(1)
                .map(vip -> INFO.fix(Property.put(server, "vip", vip.id()), vip.name(), server.name()))
                .toList());
    }
}
