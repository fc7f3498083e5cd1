package org.vpcstudio.check.rule.keepalived;

import java.util.List;
import java.util.stream.Stream;
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
        return context.topology()
                .each(KeepalivedCluster.class)
                .flatMap(cluster -> check(cluster, context.members(cluster)))
                .toList();
    }

    private static Stream<Finding> check(KeepalivedCluster cluster, List<Member> members) {
        if (members.isEmpty()) {
            return Stream.empty();
        }
        Member top = members.getFirst();
        return members.stream()
                .filter(member -> member.virtualRouterId() != top.virtualRouterId())
                .map(member -> INFO.finding(
                                member.anchor("overrides.virtualRouterId"),
                                member.name(),
                                member.virtualRouterId(),
                                top.name(),
                                top.virtualRouterId())
                        .withRelated(List.of(member.id(), top.id()))
                        .withFix(INFO.fix(
                                Clusters.virtualRouterId(cluster, top.virtualRouterId()),
                                top.virtualRouterId(),
                                cluster.name())));
    }
}
