package org.vpcstudio.edit.copying;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vpcstudio.edit.Clustering;
import org.vpcstudio.edit.Pruning;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.RouteTable;
import org.vpcstudio.model.topology.SyncGroup;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.text.Message;

/// Takes from copies what they may not point to, and tells of it. Clusters get a virtual router id of their own.
final class Linking {
    private final Topology before;
    private final Topology originals;
    private final Map<ResourceId, ResourceId> originalOf = new HashMap<>();
    private final Map<ResourceId, Resource> copies;
    private final List<Message> lost = new ArrayList<>();
    private Topology now;

    /// @param before the design without the copies
    /// @param originals what was copied
    /// @param next the copies' ids by those of the originals
    /// @param copies by their ids
    Linking(Topology before, Topology originals, Map<ResourceId, ResourceId> next, Map<ResourceId, Resource> copies) {
        this.before = before;
        this.originals = originals;
        this.copies = new LinkedHashMap<>(copies);
        next.forEach((original, copy) -> originalOf.put(copy, original));
        this.now = with(before, copies.values());
    }

    private static Topology with(Topology start, Collection<Resource> added) {
        Topology topology = start;
        for (Resource resource : added) {
            topology = topology.with(resource);
        }
        return topology;
    }

    /// What could not come along.
    List<Message> lost() {
        return lost;
    }

    /// The copies that mean something, by their ids.
    Map<ResourceId, Resource> linked() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Resource copy : List.copyOf(copies.values())) {
                Optional<Resource> rest = rest(copy);
                if (!rest.equals(Optional.of(copy))) {
                    changed = true;
                    put(copy.id(), rest);
                }
            }
        }
        for (Resource copy : List.copyOf(copies.values())) {
            put(copy.id(), Optional.of(alone(copy)));
        }
        return copies;
    }

    private void put(ResourceId id, Optional<Resource> rest) {
        if (rest.isPresent()) {
            copies.put(id, rest.get());
            now = now.with(rest.get());
        } else {
            copies.remove(id);
            now = now.without(id);
        }
    }

    private Optional<Resource> rest(Resource copy) {
        Reach reach = new Reach(now, copies);
        Set<ResourceId> gone = reach.lost(copy);
        Optional<Resource> rest = gone.isEmpty() ? Optional.of(copy) : new Pruning(gone).of(copy);
        for (NicRef nic : reach.lostNics(copy)) {
            rest = rest.flatMap(new Pruning(nic)::of);
        }
        rest = rest.filter(left -> !isHollow(copy, left));
        if (rest.isEmpty()) {
            lost.add(Message.of("edit.paste.meaningless", copy.name()));
        } else if (!rest.get().equals(copy)) {
            tell(copy, gone, reach.lostNics(copy));
        }
        return rest;
    }

    private void tell(Resource copy, Set<ResourceId> gone, Set<NicRef> nics) {
        Set<ResourceId> all = new TreeSet<>(gone);
        nics.forEach(nic -> all.add(nic.ecs()));
        all.forEach(id -> lost.add(Message.of("edit.paste.unlinked", copy.name(), name(id))));
    }

    private String name(ResourceId id) {
        ResourceId original = originalOf.getOrDefault(id, id);
        return now.find(id)
                .or(() -> originals.find(original))
                .map(Resource::name)
                .orElse(original.value());
    }

    /// A cluster that had two nodes and has one now moves nothing any more.
    private static boolean isHollow(Resource copy, Resource rest) {
        return switch (rest) {
            case KeepalivedCluster cluster ->
                cluster.vips().isEmpty()
                        || (cluster.nodes().size() < 2
                                && cluster.nodes().size()
                                        < ((KeepalivedCluster) copy).nodes().size());
            case SyncGroup group -> group.clusters().size() < 2 && !group.equals(copy);
            case Resource _ -> false;
        };
    }

    /// The copy with what only one can have: a virtual router id in its subnet, being the default table of its VPC.
    private Resource alone(Resource copy) {
        return switch (copy) {
            case KeepalivedCluster cluster -> alone(cluster);
            case Ecs ecs ->
                ecs.withNics(ecs.nics().stream().map(nic -> checked(ecs, nic)).toList());
            case RouteTable table
            when table.main()
                    && before.each(RouteTable.class)
                            .anyMatch(other -> other.main() && other.vpc().equals(table.vpc())) ->
                table.withMain(false);
            case Resource other -> other;
        };
    }

    /// Binding a VIP turns the check of source and destination off (ECS-008); a copy without the VIP has it on again.
    private Nic checked(Ecs copy, Nic nic) {
        ResourceId original = originalOf.getOrDefault(copy.id(), copy.id());
        boolean was = holds(before, new NicRef(original, nic.id())) || holds(originals, new NicRef(original, nic.id()));
        return was && !holds(now, new NicRef(copy.id(), nic.id())) ? nic.withSourceDestinationCheck(true) : nic;
    }

    private static boolean holds(Topology topology, NicRef nic) {
        return topology.each(Vip.class).anyMatch(vip -> vip.bindings().contains(nic));
    }

    private Resource alone(KeepalivedCluster cluster) {
        Optional<ResourceId> subnet = cluster.vips().stream()
                .flatMap(id -> now.find(id, Vip.class).stream())
                .map(Vip::subnet)
                .findFirst();
        Topology others = now.without(cluster.id());
        VrrpSettings settings = cluster.settings();
        int router = settings.virtualRouterId();
        boolean taken = subnet.isPresent()
                && others.each(KeepalivedCluster.class)
                        .filter(other -> other.settings().virtualRouterId() == router)
                        .flatMap(other -> other.vips().stream())
                        .flatMap(id -> now.find(id, Vip.class).stream())
                        .anyMatch(vip -> vip.subnet().equals(subnet.get()));
        int free = taken ? Clustering.freeRouterId(others, subnet.get()) : router;
        return cluster.withSettings(settings.withVirtualRouterId(free)
                .withInstanceName(instanceName(others, settings.instanceName(), router, free)));
    }

    /// `VI_51` follows its router id; another name gets a number while a cluster has it.
    private static String instanceName(Topology others, String name, int router, int free) {
        if (name.equals("VI_" + router)) {
            return "VI_" + free;
        }
        String candidate = name;
        for (int number = 2; isTaken(others, candidate); number++) {
            candidate = name + "_" + number;
        }
        return candidate;
    }

    private static boolean isTaken(Topology others, String instanceName) {
        return others.each(KeepalivedCluster.class)
                .anyMatch(other -> other.settings().instanceName().equals(instanceName));
    }
}
