package org.vpcstudio.check.rule.naming;

import java.util.List;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;

/// One resource names another.
///
/// @param property where, as an anchor says it
/// @param target the id that is named; of an interface `server/interface`
/// @param kind what it should be
/// @param cleared the change that forgets it; empty where something has to be named
record Reference(Resource owner, String property, String target, Kind kind, List<Edit> cleared) {
    Reference {
        cleared = List.copyOf(cleared);
    }

    /// Whether the target is there and of the right kind.
    boolean holds(Topology topology) {
        if (target.contains("/")) {
            return topology.nic(NicRef.parse(target)).isPresent();
        }
        return topology.find(ResourceId.of(target))
                .filter(found -> found.kind() == kind)
                .isPresent();
    }
}
