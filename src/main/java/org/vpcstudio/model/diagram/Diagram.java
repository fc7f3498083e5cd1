package org.vpcstudio.model.diagram;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;

/// The boxes of the drawing by resource, each relative to its parent's box, so that moving a container changes one line
/// of the file.
public final class Diagram {
    /// A drawing without boxes.
    public static final Diagram EMPTY = new Diagram(TreePMap.empty());

    private final PSortedMap<ResourceId, Box> boxes;

    private Diagram(PSortedMap<ResourceId, Box> boxes) {
        this.boxes = boxes;
    }

    /// A drawing of these boxes.
    public static Diagram of(Map<ResourceId, Box> boxes) {
        return new Diagram(TreePMap.fromSortedMap(new TreeMap<>(boxes)));
    }

    public Diagram with(ResourceId id, Box box) {
        return new Diagram(boxes.plus(id, box));
    }

    public Diagram without(ResourceId id) {
        return new Diagram(boxes.minus(id));
    }

    /// The box relative to the parent's.
    public Optional<Box> box(ResourceId id) {
        return Optional.ofNullable(boxes.get(id));
    }

    /// The box in canvas coordinates. A ring of parents, possible by mistake, is cut.
    public Optional<Box> absolute(ResourceId id, Topology topology) {
        Box box = boxes.get(id);
        if (box == null) {
            return Optional.empty();
        }
        Set<ResourceId> seen = new HashSet<>();
        Optional<ResourceId> parent = parentOf(id, topology);
        while (parent.isPresent() && seen.add(parent.get())) {
            Box around = boxes.get(parent.get());
            box = around == null ? box : box.movedBy(around.x(), around.y());
            parent = parentOf(parent.get(), topology);
        }
        return Optional.of(box);
    }

    private static Optional<ResourceId> parentOf(ResourceId id, Topology topology) {
        return topology.find(id).flatMap(Resource::parent);
    }

    /// All boxes, in the order of ids.
    public Map<ResourceId, Box> all() {
        return boxes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Diagram diagram && diagram.boxes.equals(boxes);
    }

    @Override
    public int hashCode() {
        return boxes.hashCode();
    }
}
