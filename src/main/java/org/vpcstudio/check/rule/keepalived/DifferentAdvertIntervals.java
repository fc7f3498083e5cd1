package org.vpcstudio.check.rule.keepalived;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.KeepalivedCluster;

/// KA-009: the nodes of a cluster send adverts at different intervals.
public final class DifferentAdvertIntervals implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("KA-009", "different-advert-intervals", Severity.ERROR, "ka:keepalived/vrrp/vrrp.c");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Clusters.unlikeFirst(context, Member::advertIntervalMillis, DifferentAdvertIntervals::finding);
    }

    private static Finding finding(KeepalivedCluster cluster, List<Member> members, Member member) {
        int smallest =
                members.stream().mapToInt(Member::advertIntervalMillis).min().orElse(member.advertIntervalMillis());
        return words(cluster, member, members.getFirst())
                .withFix(INFO.fix(
                        Clusters.advertIntervalMillis(cluster, smallest), Clusters.seconds(smallest), cluster.name()));
    }

    /// Version 3 carries the interval in the advert, and keepalived follows the master's.
    private static Finding words(KeepalivedCluster cluster, Member member, Member top) {
        Anchor anchor = member.anchor("overrides.advertIntervalMillis");
        String own = Clusters.seconds(member.advertIntervalMillis());
        String best = Clusters.seconds(top.advertIntervalMillis());
        return cluster.settings().version() == 3
                ? INFO.variant("version-3", anchor, member.name(), own, top.name(), best)
                        .withSeverity(Severity.WARNING)
                : INFO.finding(anchor, member.name(), own, top.name(), best);
    }
}
