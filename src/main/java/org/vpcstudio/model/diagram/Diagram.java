package org.vpcstudio.model.diagram;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.model.topology.ById;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;

/// How each resource is drawn: its box relative to its parent's, so that moving a container changes one line of the
/// file.
public final class Diagram {
    /// A drawing without boxes.
    public static final Diagram EMPTY = new Diagram(ById.empty());

    private final ById<Drawn> drawn;

    private Diagram(ById<Drawn> drawn) {
        this.drawn = drawn;
    }

    /// A drawing of these.
    public static Diagram of(Map<ResourceId, Drawn> drawn) {
        return new Diagram(ById.of(new TreeMap<>(drawn)));
    }

    /// With this resource in this box; whether it is locked or collapsed stays.
    public Diagram with(ResourceId id, Box box) {
        Drawn present = drawn.get(id);
        return with(id, present == null ? Drawn.in(box) : present.at(box));
    }

    /// With this resource drawn so.
    public Diagram with(ResourceId id, Drawn next) {
        return new Diagram(drawn.plus(id, next));
    }

    public Diagram without(ResourceId id) {
        return new Diagram(drawn.minus(id));
    }

    /// With this resource locked or not; one that is not drawn is left alone.
    public Diagram withLocked(ResourceId id, boolean locked) {
        return drawn(id).map(present -> with(id, present.withLocked(locked))).orElse(this);
    }

    /// With this resource collapsed or not; one that is not drawn is left alone.
    public Diagram withCollapsed(ResourceId id, boolean collapsed) {
        return drawn(id)
                .map(present -> with(id, present.withCollapsed(collapsed)))
                .orElse(this);
    }

    /// How a resource is drawn.
    public Optional<Drawn> drawn(ResourceId id) {
        return Optional.ofNullable(drawn.get(id));
    }

    /// Whether a resource stays where it is.
    public boolean isLocked(ResourceId id) {
        return drawn(id).filter(Drawn::locked).isPresent();
    }

    /// Whether a container is drawn without what is inside.
    public boolean isCollapsed(ResourceId id) {
        return drawn(id).filter(Drawn::collapsed).isPresent();
    }

    /// The box relative to the parent's.
    public Optional<Box> box(ResourceId id) {
        return drawn(id).map(Drawn::box);
    }

    /// The box in canvas coordinates. A ring of parents, possible by mistake, is cut.
    public Optional<Box> absolute(ResourceId id, Topology topology) {
        Drawn own = drawn.get(id);
        if (own == null) {
            return Optional.empty();
        }
        Box box = own.box();
        Set<ResourceId> seen = new HashSet<>();
        Optional<ResourceId> parent = parentOf(id, topology);
        while (parent.isPresent() && seen.add(parent.get())) {
            Drawn around = drawn.get(parent.get());
            box = around == null ? box : box.movedBy(around.x(), around.y());
            parent = parentOf(parent.get(), topology);
        }
        return Optional.of(box);
    }

    private static Optional<ResourceId> parentOf(ResourceId id, Topology topology) {
        return topology.find(id).flatMap(Resource::parent);
    }

    /// All that are drawn, in the order of ids.
    public ById<Drawn> all() {
        return drawn;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Diagram diagram && diagram.drawn.equals(drawn);
    }

    @Override
    public int hashCode() {
        return drawn.hashCode();
    }
}
