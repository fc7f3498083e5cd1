package org.vpcstudio.check.rule.keepalived;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.Vip;

/// KA-002: a node has no interface in the subnet of a VIP it announces.
public final class NodeOutsideSubnet implements Rule {
    private static final RuleInfo INFO = new RuleInfo("KA-002", "node-outside-subnet", Severity.ERROR, "seed");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .flatMap(cluster -> context.members(cluster).stream()
                        .flatMap(member -> Clusters.vips(context, cluster).stream()
                                .filter(vip -> member.nics().stream()
                                        .noneMatch(nic -> nic.subnet().equals(vip.subnet())))
                                .limit(1)
                                .map(vip -> finding(context, member, vip))))
                .toList();
    }

    /// Removing the node is no remedy when it leaves a cluster of one.
    private static Finding finding(RuleContext context, Member member, Vip vip) {
        KeepalivedCluster cluster = member.cluster();
        String subnet =
                context.topology().find(vip.subnet()).map(Resource::name).orElse("-");
        Edit without = new Edit.Put(Clusters.without(cluster, member.id()));
        return INFO.finding(member.anchor("ecs"), member.name(), subnet, vip.name(), cluster.name())
                .withRelated(List.of(member.id(), vip.id()))
                .withFixes(
                        context.members(cluster).size() > 2
                                ? List.of(INFO.fix(without, member.name(), cluster.name()))
                                : List.of());
    }
}
