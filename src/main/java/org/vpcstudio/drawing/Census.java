package org.vpcstudio.drawing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;

/// How many there are of what the headers of containers tell; counted once, when the first of them is drawn.
final class Census {
    private final Topology topology;
    private @Nullable Counts counts;
    private @Nullable Map<ResourceId, Map<Kind, Integer>> contents;

    private record Counts(Map<ResourceId, Integer> subnets, Map<ResourceId, Set<Ipv4>> addresses) {}

    Census(Topology topology) {
        this.topology = topology;
    }

    /// The subnets of a VPC.
    int subnets(ResourceId vpc) {
        return counted().subnets.getOrDefault(vpc, 0);
    }

    /// The addresses of interfaces and VIPs in a subnet.
    int addresses(ResourceId subnet) {
        return counted().addresses.getOrDefault(subnet, Set.of()).size();
    }

    /// How many of each drawn kind are in a container, at any depth.
    synchronized Map<Kind, Integer> inside(ResourceId container) {
        Map<ResourceId, Map<Kind, Integer>> ready = contents;
        if (ready == null) {
            ready = contents();
            contents = ready;
        }
        return ready.getOrDefault(container, Map.of());
    }

    private Map<ResourceId, Map<Kind, Integer>> contents() {
        Map<ResourceId, Map<Kind, Integer>> all = new HashMap<>();
        for (Resource resource : topology.all()) {
            if (resource.kind().isPlaced()) {
                Set<ResourceId> above = new HashSet<>();
                Optional<ResourceId> parent = resource.parent();
                while (parent.isPresent() && above.add(parent.get())) {
                    all.computeIfAbsent(parent.get(), _ -> new EnumMap<>(Kind.class))
                            .merge(resource.kind(), 1, Integer::sum);
                    parent = topology.find(parent.get()).flatMap(Resource::parent);
                }
            }
        }
        return all;
    }

    private synchronized Counts counted() {
        Counts ready = counts;
        if (ready == null) {
            ready = count();
            counts = ready;
        }
        return ready;
    }

    private Counts count() {
        Counts fresh = new Counts(new HashMap<>(), new HashMap<>());
        for (Resource resource : topology.all()) {
            if (resource instanceof Subnet subnet) {
                fresh.subnets.merge(subnet.vpc(), 1, Integer::sum);
            } else if (resource instanceof Ecs ecs) {
                for (Nic nic : ecs.nics()) {
                    nic.address().value().ifPresent(address -> use(fresh, nic.subnet(), address));
                }
            } else if (resource instanceof Vip vip) {
                vip.address().value().ifPresent(address -> use(fresh, vip.subnet(), address));
            }
        }
        return fresh;
    }

    private static void use(Counts fresh, ResourceId subnet, Ipv4 address) {
        fresh.addresses.computeIfAbsent(subnet, _ -> new HashSet<>()).add(address);
    }
}
