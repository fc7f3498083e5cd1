package org.vpcstudio.check;

import java.util.LinkedHashSet;
import java.util.Set;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;

/// The ids that a resource names in any of its properties.
final class References {
    private References() {}

    /// Each once, in the order of its properties.
    static Set<ResourceId> of(Resource resource) {
        Set<ResourceId> targets = new LinkedHashSet<>();
        Leaf.each(resource, leaf -> {
            switch (leaf.value()) {
                case ResourceId id -> targets.add(id);
                case NicRef nic -> targets.add(nic.ecs());
                default -> {}
            }
        });
        return targets;
    }
}
