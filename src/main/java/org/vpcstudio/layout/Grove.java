package org.vpcstudio.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;

/// What is drawn in what, and what has to stay.
final class Grove {
    /// By kind, then by name, numbers of fewer digits first, then by id: the order in which people count.
    private static final Comparator<Resource> COUNTING = Comparator.<Resource, Kind>comparing(Resource::kind)
            .thenComparingInt(resource -> resource.name().length())
            .thenComparing(Resource::name)
            .thenComparing(Resource::id);

    private final Map<Optional<ResourceId>, List<Resource>> children = new HashMap<>();
    private final Map<ResourceId, Resource> drawn = new HashMap<>();
    private final Set<ResourceId> staying = new HashSet<>();
    private final boolean rigid;

    /// @param rigid whether containers with something locked in them are left as they are
    Grove(Document document, boolean rigid) {
        this.rigid = rigid;
        document.topology().all().stream()
                .filter(resource -> document.diagram().box(resource.id()).isPresent())
                .forEach(resource -> drawn.put(resource.id(), resource));
        drawn.values().stream()
                .sorted(COUNTING)
                .forEach(resource -> children.computeIfAbsent(resource.parent(), _ -> new ArrayList<>())
                        .add(resource));
        for (ResourceId id : drawn.keySet()) {
            if (document.diagram().isLocked(id)) {
                stay(id);
            }
        }
    }

    private void stay(ResourceId id) {
        Optional<ResourceId> at = Optional.of(id);
        while (at.isPresent() && staying.add(at.get())) {
            at = parent(at.get());
        }
    }

    Resource resource(ResourceId id) {
        Resource found = drawn.get(id);
        if (found == null) {
            throw new IllegalArgumentException("Not drawn: " + id);
        }
        return found;
    }

    Optional<ResourceId> parent(ResourceId id) {
        return Optional.ofNullable(drawn.get(id)).flatMap(Resource::parent).filter(drawn::containsKey);
    }

    boolean isContainer(ResourceId id) {
        return Optional.ofNullable(drawn.get(id))
                .filter(found -> found.kind().isContainer())
                .isPresent();
    }

    /// Whether it is locked or holds something that is.
    boolean stays(ResourceId id) {
        return staying.contains(id);
    }

    /// Whether the content of a container is left as it is.
    boolean isLeftAlone(ResourceId container) {
        return rigid && stays(container);
    }

    /// What stands in a container, or on the open canvas; gateways on a border are not among them.
    List<Resource> standingIn(Optional<ResourceId> place) {
        return children.getOrDefault(place, List.of()).stream()
                .filter(child -> !child.kind().standsOnBorder())
                .toList();
    }

    /// The gateways on the border of a container.
    List<Resource> onBorder(ResourceId container) {
        return children.getOrDefault(Optional.of(container), List.of()).stream()
                .filter(child -> child.kind().standsOnBorder())
                .toList();
    }

    /// Of everything in these elements, and of themselves, which of them it is in.
    Map<ResourceId, ResourceId> holders(List<ResourceId> elements) {
        Map<ResourceId, ResourceId> holders = new HashMap<>();
        elements.forEach(id -> fill(id, id, holders));
        return holders;
    }

    private void fill(ResourceId id, ResourceId holder, Map<ResourceId, ResourceId> holders) {
        if (holders.put(id, holder) == null) {
            children.getOrDefault(Optional.of(id), List.of()).forEach(child -> fill(child.id(), holder, holders));
        }
    }
}
