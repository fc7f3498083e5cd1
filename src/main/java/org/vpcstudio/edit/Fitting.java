package org.vpcstudio.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;

/// Room for what is nested: containers grow to hold their elements and push their neighbours aside; they never shrink
/// by themselves.
public final class Fitting {
    /// Room a container keeps around what it holds, and neighbours keep from each other when they are pushed.
    public static final int PADDING = 16;

    private static final int LEAST_WIDTH = 160;
    private static final int LEAST_HEIGHT = 80;

    private final List<Edit> edits = new ArrayList<>();
    private final Set<ResourceId> changed = new HashSet<>();
    private Document state;

    private Fitting(Document state) {
        this.state = state;
    }

    /// How far from the top edge of a container its elements begin, below the header.
    public static int headroom(Kind container) {
        return container == Kind.REGION ? 24 : 40;
    }

    /// These edits, followed by what the containers around the changed elements need.
    static Edit settled(Document document, List<Edit> edits, Collection<ResourceId> changed) {
        Fitting fitting = new Fitting(document);
        edits.forEach(fitting::take);
        fitting.changed.addAll(changed);
        for (ResourceId id : changed) {
            fitting.growAround(id);
        }
        return Edit.all(fitting.edits);
    }

    /// The smallest box, in canvas units, to which a container may be pulled: it holds its elements.
    ///
    /// @param box its present one
    /// @param leftMoves whether the left border is pulled, not the right one
    /// @param topMoves whether the top border is pulled, not the bottom one
    public static Box least(Document document, ResourceId container, Box box, boolean leftMoves, boolean topMoves) {
        int left = leftMoves ? box.right() - LEAST_WIDTH : box.x();
        int top = topMoves ? box.bottom() - LEAST_HEIGHT : box.y();
        int right = left + LEAST_WIDTH;
        int bottom = top + LEAST_HEIGHT;
        int headroom = document.topology()
                .find(container)
                .map(found -> headroom(found.kind()))
                .orElse(PADDING);
        for (Resource child : document.topology().childrenOf(container)) {
            Optional<Box> inner = document.diagram().absolute(child.id(), document.topology());
            if (inner.isPresent()) {
                left = Math.min(left, Math.max(box.x(), inner.get().x() - PADDING));
                top = Math.min(top, Math.max(box.y(), inner.get().y() - headroom));
                right = Math.max(right, Math.min(box.right(), inner.get().right() + PADDING));
                bottom = Math.max(bottom, Math.min(box.bottom(), inner.get().bottom() + PADDING));
            }
        }
        return new Box(left, top, right - left, bottom - top);
    }

    /// A box moved clear of the left edge and the header of its container.
    static Box clear(Kind container, Box box) {
        return box.at(Math.max(PADDING, box.x()), Math.max(headroom(container), box.y()));
    }

    /// The first free place in a container, row by row, for an element of this size; relative to the container.
    public static Box freePlace(Document document, ResourceId container, int width, int height) {
        Kind kind = document.topology().find(container).map(Resource::kind).orElse(Kind.SUBNET);
        int room = document.diagram().box(container).map(Box::width).orElse(0);
        List<Box> taken = document.topology().childrenOf(container).stream()
                .flatMap(child -> document.diagram().box(child.id()).stream())
                .toList();
        int lowest = taken.stream().mapToInt(Box::bottom).max().orElse(0);
        for (int y = headroom(kind); y <= lowest + PADDING; y += 8) {
            for (int x = PADDING; x + width + PADDING <= room; x += 8) {
                Box place = new Box(x, y, width, height);
                if (taken.stream().noneMatch(place.grown(PADDING - 1)::overlaps)) {
                    return place;
                }
            }
        }
        return new Box(PADDING, Math.max(headroom(kind), lowest + PADDING), width, height);
    }

    private void take(Edit edit) {
        edits.add(edit);
        state = edit.apply(state);
    }

    private void place(ResourceId id, Box box) {
        take(new Edit.Place(id, box));
    }

    private void growAround(ResourceId id) {
        Set<ResourceId> seen = new HashSet<>();
        Optional<ResourceId> container = Optional.of(id);
        while (container.isPresent() && seen.add(container.get())) {
            grow(container.get());
            container = container.flatMap(state.topology()::find).flatMap(Resource::parent);
        }
    }

    private void grow(ResourceId container) {
        Optional<Box> present = state.diagram().box(container);
        Optional<Resource> resource = state.topology().find(container);
        if (present.isEmpty() || resource.isEmpty() || !resource.get().kind().isContainer()) {
            return;
        }
        int left = 0;
        int top = 0;
        int right = present.get().width();
        int bottom = present.get().height();
        List<Resource> children = state.topology().childrenOf(container);
        for (Resource child : children) {
            Optional<Box> box = state.diagram().box(child.id());
            if (box.isPresent()) {
                right = Math.max(right, box.get().right() + PADDING);
                bottom = Math.max(bottom, box.get().bottom() + PADDING);
                if (changed.contains(child.id())) {
                    left = Math.min(left, box.get().x() - PADDING);
                    top = Math.min(top, box.get().y() - headroom(resource.get().kind()));
                }
            }
        }
        Box before = present.get();
        Box after = new Box(before.x() + left, before.y() + top, right - left, bottom - top);
        if (!after.equals(before)) {
            changed.add(container);
            place(container, after);
            shift(children, -left, -top);
            pushNeighbours(container, before);
        }
    }

    /// Keeps the elements of a container where they are on the canvas when its corner has moved.
    private void shift(List<Resource> children, int dx, int dy) {
        if (dx == 0 && dy == 0) {
            return;
        }
        for (Resource child : children) {
            state.diagram().box(child.id()).ifPresent(box -> place(child.id(), box.movedBy(dx, dy)));
        }
    }

    private record Push(ResourceId id, Box before) {}

    private void pushNeighbours(ResourceId id, Box before) {
        Deque<Push> waiting = new ArrayDeque<>(List.of(new Push(id, before)));
        Set<ResourceId> pushed = new HashSet<>(Set.of(id));
        while (!waiting.isEmpty()) {
            Push push = waiting.remove();
            Box now = state.diagram().box(push.id()).orElseThrow();
            for (ResourceId neighbour : neighbours(state.topology(), push.id())) {
                Box box = state.diagram().box(neighbour).orElse(now);
                if (!pushed.contains(neighbour) && box.overlaps(now) && !box.overlaps(push.before())) {
                    pushed.add(neighbour);
                    changed.add(neighbour);
                    place(neighbour, aside(box, push.before(), now));
                    waiting.add(new Push(neighbour, box));
                }
            }
        }
    }

    /// Where a neighbour goes: on in the direction in which it lies.
    private static Box aside(Box box, Box before, Box now) {
        if (box.x() >= before.right()) {
            return box.at(now.right() + PADDING, box.y());
        }
        if (box.y() >= before.bottom()) {
            return box.at(box.x(), now.bottom() + PADDING);
        }
        if (box.right() <= before.x()) {
            return box.at(now.x() - PADDING - box.width(), box.y());
        }
        return box.at(box.x(), now.y() - PADDING - box.height());
    }

    private static List<ResourceId> neighbours(Topology topology, ResourceId id) {
        Optional<ResourceId> parent = topology.find(id).flatMap(Resource::parent);
        return topology.all().stream()
                .filter(resource -> resource.kind().isPlaced()
                        && resource.parent().equals(parent)
                        && !resource.id().equals(id))
                .map(Resource::id)
                .toList();
    }
}
