package org.vpcstudio.check.rule.keepalived;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.KeepalivedCluster;

/// KA-004: the nodes of a cluster have different virtual router ids.
public final class DifferentRouterIds implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("KA-004", "different-router-ids", Severity.ERROR, "ka:man; RFC 9568 section 5.2.3");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Clusters.unlikeFirst(context, Member::virtualRouterId, DifferentRouterIds::finding);
    }

    private static Finding finding(KeepalivedCluster cluster, List<Member> members, Member member) {
        Member top = members.getFirst();
        return INFO.finding(
                        member.anchor("overrides.virtualRouterId"),
                        member.name(),
                        member.virtualRouterId(),
                        top.name(),
                        top.virtualRouterId())
                .withFix(INFO.fix(
                        Clusters.virtualRouterId(cluster, top.virtualRouterId()),
                        top.virtualRouterId(),
                        cluster.name()));
    }
}
