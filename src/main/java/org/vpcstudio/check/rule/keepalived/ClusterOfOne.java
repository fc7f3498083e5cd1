package org.vpcstudio.check.rule.keepalived;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.ServerNic;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Clustering;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Vip;

/// KA-001: a cluster has fewer than two nodes.
public final class ClusterOfOne implements Rule {
    private static final RuleInfo INFO = new RuleInfo("KA-001", "cluster-of-one", Severity.ERROR, "seed");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .filter(cluster -> context.members(cluster).size() < 2)
                .map(cluster -> finding(context, cluster))
                .toList();
    }

    private static Finding finding(RuleContext context, KeepalivedCluster cluster) {
        int nodes = context.members(cluster).size();
        KeepalivedCluster grown = cluster;
        for (Vip vip : Clusters.vips(context, cluster)) {
            for (ServerNic holder : context.index().holdersOf(vip)) {
                boolean beside = holder.nic().subnet().equals(vip.subnet());
                if (beside && grown.node(holder.ecs().id()).isEmpty()) {
                    grown = Clustering.withMember(context.topology(), vip, grown, holder.ref());
                    nodes++;
                }
            }
        }
        return INFO.finding(
                        Anchor.at(cluster.id(), "nodes"),
                        cluster.name(),
                        context.members(cluster).size())
                .withRelated(cluster.vips())
                .withFixes(nodes < 2 ? List.of() : List.of(INFO.fix(new Edit.Put(grown), cluster.name())));
    }
}
