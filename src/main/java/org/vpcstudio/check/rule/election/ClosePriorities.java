package org.vpcstudio.check.rule.election;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.KeepalivedCluster;

/// KA-008: the two best nodes of a cluster are closer than advised.
public final class ClosePriorities implements Rule {
    private static final RuleInfo INFO = new RuleInfo("KA-008", "close-priorities", Severity.INFO, "ka:man");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .filter(cluster -> cluster.nodes().stream()
                        .flatMap(node -> node.trackers().stream())
                        .allMatch(tracker -> tracker.weight() == 0))
                .flatMap(cluster -> check(cluster, context.members(cluster)).stream())
                .toList();
    }

    private static Optional<Finding> check(KeepalivedCluster cluster, List<Member> ranked) {
        if (ranked.size() < 2) {
            return Optional.empty();
        }
        Member top = ranked.getFirst();
        Member next = ranked.get(1);
        int gap = top.node().priority() - next.node().priority();
        if (gap == 0 || gap >= Spacing.ADVISED) {
            return Optional.empty();
        }
        Finding finding = INFO.finding(
                        next.anchor("priority"),
                        top.name(),
                        top.node().priority(),
                        next.name(),
                        next.node().priority(),
                        Spacing.ADVISED)
                .withRelated(List.of(top.id(), next.id()));
        boolean room = ranked.size() * Spacing.ADVISED <= PriorityOutOfRange.HIGHEST;
        return Optional.of(
                room
                        ? finding.withFixes(Spacing.even(cluster, ranked).stream()
                                .map(edit -> INFO.fix(edit, cluster.name()))
                                .toList())
                        : finding);
    }
}
