package org.vpcstudio.ui.simulation;

import java.util.List;
import java.util.stream.Collectors;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.sim.trace.Moment.Instance;

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

    /// The node of a VRRP instance, with its cluster where it has several.
    String instance(Instance instance) {
        long clusters = topology.each(KeepalivedCluster.class)
                .filter(cluster -> cluster.node(instance.ecs()).isPresent())
                .count();
        String node = name(instance.ecs());
        return clusters > 1 ? node + " · " + name(instance.cluster()) : node;
    }
}
