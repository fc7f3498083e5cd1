package org.vpcstudio.cli;

import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;

/// What the architect calls things; the id of what has no name or is gone.
final class Names {
    private final Topology topology;

    Names(Topology topology) {
        this.topology = topology;
    }

    String of(ResourceId id) {
        return topology.find(id)
                .map(Resource::name)
                .filter(name -> !name.isBlank())
                .orElse(id.value());
    }

    /// The name of the `vrrp_instance` of a cluster.
    String instance(ResourceId cluster) {
        return topology.find(cluster, KeepalivedCluster.class)
                .map(found -> found.settings().instanceName())
                .orElse(cluster.value());
    }

    /// The address of a VIP.
    String address(ResourceId vip) {
        return topology.find(vip, Vip.class)
                .map(found -> found.address().text())
                .orElse(vip.value());
    }
}
