package org.vpcstudio.check.rule.election;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.KeepalivedCluster;

/// KA-007: two nodes of a cluster have equal priority.
public final class EqualPriorities implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("KA-007", "equal-priorities", Severity.ERROR, "ka:man; KA#2323; KA#342");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .flatMap(cluster -> check(cluster, context.members(cluster)))
                .toList();
    }

    /// Equal nodes stand side by side in the ranking.
    private static Stream<Finding> check(KeepalivedCluster cluster, List<Member> ranked) {
        return IntStream.range(1, ranked.size())
                .filter(i -> ranked.get(i).node().priority()
                        == ranked.get(i - 1).node().priority())
                .mapToObj(i -> INFO.finding(
                                ranked.get(i).anchor("priority"),
                                ranked.get(i).name(),
                                ranked.get(i - 1).name(),
                                ranked.get(i).node().priority())
                        .withRelated(
                                List.of(ranked.get(i).id(), ranked.get(i - 1).id()))
                        .withFixes(Spacing.even(cluster, ranked).stream()
                                .map(edit -> INFO.fix(edit, cluster.name()))
                                .toList()));
    }
}
