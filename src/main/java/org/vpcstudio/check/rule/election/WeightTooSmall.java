package org.vpcstudio.check.rule.election;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.QuickFix;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode.Tracker;

/// KA-031: the best node stays the best even when all it watches has failed.
public final class WeightTooSmall implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "KA-031",
            "weight-too-small",
            Severity.ERROR,
            "KA#2599; gh:hetzneronline/community-content#977; gh:tcomerma/ansible-keepalived#4");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .flatMap(cluster -> check(context.members(cluster)).stream())
                .toList();
    }

    private static Optional<Finding> check(List<Member> members) {
        List<Member> ranked = members.stream()
                .sorted(Comparator.comparingInt((Member member) -> -Weights.whenAllIsWell(member)))
                .toList();
        if (ranked.size() < 2) {
            return Optional.empty();
        }
        Member top = ranked.getFirst();
        Member next = ranked.get(1);
        List<Tracker> trackers = top.node().trackers();
        boolean fault = trackers.stream().anyMatch(tracker -> tracker.weight() == 0);
        boolean stays = Weights.whenAllFail(top) >= Weights.whenAllIsWell(next);
        return trackers.isEmpty() || fault || !stays ? Optional.empty() : Optional.of(finding(top, next));
    }

    private static Finding finding(Member top, Member next) {
        int needed = top.node().priority() - Weights.whenAllIsWell(next) + 1;
        List<QuickFix> fixes = new ArrayList<>();
        if (needed <= top.node().priority() - PriorityOutOfRange.LOWEST) {
            int weight = -Math.max(1, needed);
            fixes.add(INFO.fix(Weights.change(top, old -> old.withWeight(weight)), top.name(), weight));
        }
        fixes.add(INFO.namedFix("fix-fault", Weights.change(top, old -> old.withWeight(0)), top.name()));
        return INFO.finding(
                        top.anchor("trackers"),
                        top.name(),
                        Weights.whenAllFail(top),
                        next.name(),
                        Weights.whenAllIsWell(next))
                .withRelated(List.of(top.id(), next.id()))
                .withFixes(fixes);
    }
}
