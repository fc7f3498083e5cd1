package org.vpcstudio.check.rule.keepalived;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.Property;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode;

/// A node that differs from the best one of its cluster in a setting that all should share.
///
/// @param best the node of the highest priority
/// @param other the one that differs
record Differing(Member best, Member other) {
    static Stream<Differing> in(RuleContext context, Function<Member, ?> setting) {
        return context.each(KeepalivedCluster.class).flatMap(cluster -> {
            List<Member> members = context.members(cluster);
            return members.stream()
                    .filter(member -> !setting.apply(member).equals(setting.apply(members.getFirst())))
                    .map(member -> new Differing(members.getFirst(), member));
        });
    }

    KeepalivedCluster cluster() {
        return other.cluster();
    }

    /// The cluster with one value on all nodes.
    ///
    /// @param property what the cluster calls it
    /// @param override what a node that differs calls it
    static KeepalivedCluster agreed(KeepalivedCluster cluster, String property, String override, Object value) {
        KeepalivedCluster next = Property.set(cluster, property, value);
        for (KeepalivedNode node : cluster.nodes()) {
            next = Property.set(next, "nodes." + node.ecs() + ".overrides." + override, Optional.empty());
        }
        return next;
    }
}
