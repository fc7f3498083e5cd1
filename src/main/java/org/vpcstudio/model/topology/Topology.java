package org.vpcstudio.model.topology;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All resources of a design, by id. Persistent: a change costs a path, not a copy. Every walk is in the order of ids,
/// so that results do not depend on the order of edits.
public final class Topology {
    /// A design without anything in it.
    public static final Topology EMPTY = new Topology(ById.empty());

    private final ById<Resource> resources;

    private Topology(ById<Resource> resources) {
        this.resources = resources;
    }

    public static Topology of(Collection<? extends Resource> resources) {
        SortedMap<ResourceId, Resource> sorted = new TreeMap<>();
        resources.forEach(resource -> sorted.put(resource.id(), resource));
        return new Topology(ById.of(sorted));
    }

    /// With this resource added or replaced.
    public Topology with(Resource resource) {
        return new Topology(resources.plus(resource.id(), resource));
    }

    public Topology without(ResourceId id) {
        return new Topology(resources.minus(id));
    }

    public Optional<Resource> find(ResourceId id) {
        return Optional.ofNullable(resources.get(id));
    }

    /// The resource of this id when it is of this kind.
    public <R extends Resource> Optional<R> find(ResourceId id, Class<R> kind) {
        return find(id).filter(kind::isInstance).map(kind::cast);
    }

    public boolean has(ResourceId id) {
        return resources.containsKey(id);
    }

    /// All resources by their ids, in the order of ids.
    public ById<Resource> byId() {
        return resources;
    }

    public Collection<Resource> all() {
        return resources.values();
    }

    public <R extends Resource> Stream<R> each(Class<R> kind) {
        return resources.values().stream().filter(kind::isInstance).map(kind::cast);
    }

    /// What is nested directly in this container.
    public List<Resource> childrenOf(ResourceId container) {
        return resources.values().stream()
                .filter(resource -> resource.parent().filter(container::equals).isPresent())
                .toList();
    }

    /// The interface a reference points to; empty when it points to nothing.
    public Optional<Nic> nic(NicRef ref) {
        return find(ref.ecs(), Ecs.class).flatMap(ecs -> ecs.nic(ref.nic()));
    }

    /// The clusters that announce this VIP.
    public List<KeepalivedCluster> clustersOf(ResourceId vip) {
        return each(KeepalivedCluster.class)
                .filter(cluster -> cluster.vips().contains(vip))
                .toList();
    }

    public int size() {
        return resources.size();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Topology topology && topology.resources.equals(resources);
    }

    @Override
    public int hashCode() {
        return resources.hashCode();
    }

    @Override
    public String toString() {
        return resources.values().toString();
    }
}
