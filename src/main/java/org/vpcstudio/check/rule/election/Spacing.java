package org.vpcstudio.check.rule.election;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.check.Member;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode.Tracker;

/// Priorities with equal gaps, in the order the nodes have now.
final class Spacing {
    /// The gap that keepalived.conf(5) advises between two nodes.
    static final int ADVISED = 50;

    private static final int USUAL_TOP = 150;
    private static final int MOST = 250;

    private Spacing() {}

    /// Sets the priorities of all members. The gap stays below what trackers take off, or a failing service would not
    /// move the VIP (KA-031); empty when there is no such gap.
    static Optional<Edit> even(KeepalivedCluster cluster, List<Member> ranked) {
        int count = ranked.size();
        int gap = Math.min(Math.min(ADVISED, MOST / count), smallestWeight(ranked) - 1);
        if (gap < 1) {
            return Optional.empty();
        }
        int top = Math.max(USUAL_TOP, gap * count);
        KeepalivedCluster next = cluster;
        for (int i = 0; i < count; i++) {
            next = next.withNode(ranked.get(i).node().withPriority(top - i * gap));
        }
        return Optional.of(new Edit.Put(next));
    }

    private static int smallestWeight(List<Member> members) {
        return members.stream()
                .mapToInt(member -> member.node().trackers().stream()
                        .mapToInt(Tracker::weight)
                        .map(Math::abs)
                        .sum())
                .filter(weight -> weight > 0)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
