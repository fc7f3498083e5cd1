package org.vpcstudio.check.rule.naming;

import java.util.List;
import org.vpcstudio.check.Leaf;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;

/// One resource names another.
///
/// @param leaf where
/// @param kinds what it may be
record Reference(Leaf leaf, List<Kind> kinds) {
    Reference {
        kinds = List.copyOf(kinds);
    }

    /// Whether the target is there and of a right kind.
    boolean holds(Topology topology) {
        return leaf.value() instanceof NicRef nic
                ? topology.nic(nic).isPresent()
                : topology.find((ResourceId) leaf.value())
                        .filter(found -> kinds.contains(found.kind()))
                        .isPresent();
    }
}
