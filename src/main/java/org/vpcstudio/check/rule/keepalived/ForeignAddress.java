package org.vpcstudio.check.rule.keepalived;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.KeepalivedCluster;

/// KA-024: a cluster announces nothing, or a VIP of a subnet in which it has no node.
public final class ForeignAddress implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("KA-024", "foreign-address", Severity.ERROR, "KA#1367; gh:theforeman/staypuft#402");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .flatMap(cluster -> check(context, cluster))
                .toList();
    }

    private static Stream<Finding> check(RuleContext context, KeepalivedCluster cluster) {
        Anchor anchor = Anchor.at(cluster.id(), "vips");
        if (cluster.vips().isEmpty()) {
            return Stream.of(INFO.variant("none", anchor, cluster.name()));
        }
        List<Member> members = context.members(cluster);
        return Clusters.vips(context, cluster).stream()
                .filter(vip -> !members.isEmpty())
                .filter(vip -> members.stream()
                        .flatMap(member -> member.nics().stream())
                        .noneMatch(nic -> nic.subnet().equals(vip.subnet())))
                .map(vip -> INFO.finding(anchor, cluster.name(), vip.name()).withRelated(vip.id()));
    }
}
