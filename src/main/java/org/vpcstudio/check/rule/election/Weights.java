package org.vpcstudio.check.rule.election;

import java.util.function.UnaryOperator;
import org.vpcstudio.check.Member;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.KeepalivedNode.Tracker;

/// What trackers do to the priority of a node (rule KA-031): a positive weight is added while all is well, a negative
/// one taken off after a failure, and one of 0 puts the node in FAULT.
final class Weights {
    private Weights() {}

    static int whenAllIsWell(Member member) {
        int gained = member.node().trackers().stream()
                .mapToInt(tracker -> Math.max(0, tracker.weight()))
                .sum();
        return clamp(member.node().priority() + gained);
    }

    static int whenAllFail(Member member) {
        int lost = member.node().trackers().stream()
                .mapToInt(tracker -> Math.min(0, tracker.weight()))
                .sum();
        return clamp(member.node().priority() + lost);
    }

    private static int clamp(int priority) {
        return Math.clamp(priority, PriorityOutOfRange.LOWEST, PriorityOutOfRange.HIGHEST);
    }

    /// The node with other trackers.
    static Edit change(Member member, UnaryOperator<Tracker> change) {
        return new Edit.Put(member.cluster()
                .withNode(member.node()
                        .withTrackers(
                                member.node().trackers().stream().map(change).toList())));
    }
}
