package org.vpcstudio.ui.simulation;

import java.util.List;
import java.util.stream.Collectors;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;

/// What elements are called on the screen.
record Elements(Topology topology) {
    /// The name, or the id where there is none.
    String name(ResourceId id) {
        return topology.find(id)
                .map(Resource::name)
                .filter(name -> !name.isBlank())
                .orElse(id.value());
    }

    /// Names with commas between them.
    String names(List<ResourceId> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining(", "));
    }
}
