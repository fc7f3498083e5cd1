package org.vpcstudio.check.rule.naming;

import java.util.List;
import org.vpcstudio.check.Leaf;
import org.vpcstudio.model.topology.Kind;

/// One resource names another.
///
/// @param leaf where
/// @param kinds what it may be
record Reference(Leaf leaf, List<Kind> kinds) {
    Reference {
        kinds = List.copyOf(kinds);
    }
}
