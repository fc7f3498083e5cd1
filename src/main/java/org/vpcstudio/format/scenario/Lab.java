package org.vpcstudio.format.scenario;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.Testbed;

/// A scenario that was read: the testbed, and what its ids are called in the files.
///
/// @param hosts the names of its machines, in their order
/// @param instances the names of its VRRP instances
/// @param vips its virtual addresses without prefix lengths
record Lab(Testbed testbed, List<String> hosts, List<String> instances, List<String> vips) {
    Lab {
        hosts = List.copyOf(hosts);
        instances = List.copyOf(instances);
        vips = List.copyOf(vips);
    }

    static ResourceId host(int index) {
        return ResourceId.of("host-" + index);
    }

    static ResourceId instance(int index) {
        return ResourceId.of("instance-" + index);
    }

    static ResourceId vip(int index) {
        return ResourceId.of("vip-" + index);
    }

    /// The id of a host by its name.
    Optional<ResourceId> host(String name) {
        return hosts.contains(name) ? Optional.of(host(hosts.indexOf(name))) : Optional.empty();
    }

    /// The name behind one of the ids above.
    static String name(ResourceId id, List<String> names) {
        String value = id.value();
        return names.get(Integer.parseInt(value.substring(value.lastIndexOf('-') + 1)));
    }
}
