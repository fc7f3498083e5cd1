package org.vpcstudio.model.topology;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All resources of a design, by id. Persistent: a change costs a path, not a copy. Every walk is in the order of ids,
/// so that results do not depend on the order of edits.
public final class Topology {
    /// A design without anything in it.
    public static final Topology EMPTY = new Topology(ById.empty());

    /// Stands between a topology and who reads it: it answers, and so knows what was asked for.
    public interface Lens {
        /// The resource of this id; empty when there is none.
        Optional<Resource> find(ResourceId id);

        /// Somebody is about to look at all resources of a kind, or, of `Resource`, at everything.
        void all(Class<? extends Resource> kind);
    }

    private final ById<Resource> resources;
    private final @Nullable Lens lens;

    private Topology(ById<Resource> resources) {
        this(resources, null);
    }

    private Topology(ById<Resource> resources, @Nullable Lens lens) {
        this.resources = resources;
        this.lens = lens;
    }

    public static Topology of(Collection<? extends Resource> resources) {
        SortedMap<ResourceId, Resource> sorted = new TreeMap<>();
        resources.forEach(resource -> sorted.put(resource.id(), resource));
        return new Topology(ById.of(sorted));
    }

    /// With this resource added or replaced.
    public Topology with(Resource resource) {
        return new Topology(resources().plus(resource.id(), resource));
    }

    public Topology without(ResourceId id) {
        return new Topology(resources().minus(id));
    }

    /// The same resources, read through a lens. What is made of it by changes is not: making them counts as looking at
    /// everything.
    public Topology through(Lens with) {
        return new Topology(resources, with);
    }

    private ById<Resource> resources() {
        return resources(Resource.class);
    }

    private ById<Resource> resources(Class<? extends Resource> kind) {
        if (lens != null) {
            lens.all(kind);
        }
        return resources;
    }

    /// The ids of what is in one of two topologies and not the same in the other.
    public Set<ResourceId> difference(Topology other) {
        Set<ResourceId> changed = new LinkedHashSet<>();
        resources.since(other.resources, (id, before, now) -> changed.add(id));
        return changed;
    }

    public Optional<Resource> find(ResourceId id) {
        return lens == null ? Optional.ofNullable(resources.get(id)) : lens.find(id);
    }

    /// The resource of this id when it is of this kind.
    public <R extends Resource> Optional<R> find(ResourceId id, Class<R> kind) {
        Optional<Resource> found = find(id);
        return found.isPresent() && kind.isInstance(found.get())
                ? Optional.of(kind.cast(found.get()))
                : Optional.empty();
    }

    public boolean has(ResourceId id) {
        return find(id).isPresent();
    }

    /// All resources by their ids, in the order of ids.
    public ById<Resource> byId() {
        return resources();
    }

    public Collection<Resource> all() {
        return resources().values();
    }

    public <R extends Resource> Stream<R> each(Class<R> kind) {
        return resources(kind).values().stream().filter(kind::isInstance).map(kind::cast);
    }

    /// What is nested directly in this container.
    public List<Resource> childrenOf(ResourceId container) {
        return resources().values().stream()
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
        return resources().size();
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
