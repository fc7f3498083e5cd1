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
import org.vpcstudio.model.diagram.Border;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Placed;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Site;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Unplaced;

/// Room for what is nested: containers grow to hold their elements and push their neighbours aside; they never shrink
/// by themselves. Gateways on a side of their container need no room in it.
public final class Fitting {
    /// Room a container keeps around what it holds, and neighbours keep from each other when they are pushed.
    public static final int PADDING = 16;

    /// Height of a site's header and of a row below it.
    public static final int SITE_HEADER = 52;

    public static final int ROW = 18;

    /// From one gateway on a border to the next.
    private static final int ALONG = 64;

    private static final int LEAST_WIDTH = 160;
    private static final int LEAST_HEIGHT = 80;

    private final List<Edit> edits = new ArrayList<>();
    private final Set<ResourceId> changed = new HashSet<>();
    private Document state;

    private Fitting(Document state) {
        this.state = state;
    }

    /// How far from the top edge of a container its elements begin, below the header.
    public static int headroom(Resource container) {
        return switch (container) {
            case Site site -> SITE_HEADER + ROW * site.clients().size() + ROW / 2;
            case Placed _, Unplaced _ -> headroom(container.kind());
        };
    }

    /// As {@link #headroom(Resource)} for a container without rows of its own in its header.
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
        int headroom =
                document.topology().find(container).map(Fitting::headroom).orElse(PADDING);
        for (Resource child : standingInside(document.topology().childrenOf(container))) {
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
    static Box clear(Resource container, Box box) {
        return box.at(Math.max(PADDING, box.x()), Math.max(headroom(container), box.y()));
    }

    /// The first free place in a container, row by row, for an element of this size; relative to the container.
    public static Box freePlace(Document document, ResourceId container, int width, int height) {
        int headroom =
                document.topology().find(container).map(Fitting::headroom).orElse(PADDING);
        int room = document.diagram().box(container).map(Box::width).orElse(0);
        List<Box> taken = document.topology().childrenOf(container).stream()
                .flatMap(child -> document.diagram().box(child.id()).stream())
                .toList();
        int lowest = taken.stream().mapToInt(Box::bottom).max().orElse(0);
        for (int y = headroom; y <= lowest + PADDING; y += 8) {
            for (int x = PADDING; x + width + PADDING <= room; x += 8) {
                Box place = new Box(x, y, width, height);
                if (taken.stream().noneMatch(place.grown(PADDING - 1)::overlaps)) {
                    return place;
                }
            }
        }
        return new Box(PADDING, Math.max(headroom, lowest + PADDING), width, height);
    }

    /// The first free place on a side of a container for a gateway of this size, the left side first; relative to the
    /// container.
    public static Box freeOnBorder(Document document, ResourceId container, int width, int height) {
        Box around = inside(document, container);
        List<Box> taken = document.topology().childrenOf(container).stream()
                .filter(child -> child.kind().standsOnBorder())
                .flatMap(child -> document.diagram().box(child.id()).stream())
                .toList();
        for (Border side : Border.values()) {
            for (int at = ALONG; at + ALONG <= Math.max(2 * ALONG, around.height()); at += ALONG) {
                Box place = side.flush(around, new Box(at, at, width, height));
                if (taken.stream().noneMatch(place.grown(PADDING)::overlaps)) {
                    return place;
                }
            }
        }
        return Border.LEFT.flush(around, new Box(0, ALONG, width, height));
    }

    /// The container's box with its own corner as the origin.
    static Box inside(Document document, ResourceId container) {
        return document.diagram()
                .box(container)
                .map(box -> box.at(0, 0))
                .orElse(new Box(0, 0, LEAST_WIDTH, LEAST_HEIGHT));
    }

    private static List<Resource> standingInside(List<Resource> children) {
        return children.stream().filter(child -> !child.kind().standsOnBorder()).toList();
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
        for (Resource child : standingInside(children)) {
            Optional<Box> box = state.diagram().box(child.id());
            if (box.isPresent()) {
                right = Math.max(right, box.get().right() + PADDING);
                bottom = Math.max(bottom, box.get().bottom() + PADDING);
                if (changed.contains(child.id())) {
                    left = Math.min(left, box.get().x() - PADDING);
                    top = Math.min(top, box.get().y() - headroom(resource.get()));
                }
            }
        }
        Box before = present.get();
        Box after = new Box(before.x() + left, before.y() + top, right - left, bottom - top);
        if (!after.equals(before)) {
            changed.add(container);
            place(container, after);
            shift(standingInside(children), -left, -top);
            following(state, children, before, after).forEach(this::take);
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

    /// The gateways on the sides of a container that gets another box stay on their sides, and where they are.
    static List<Edit> following(Document document, List<Resource> children, Box before, Box after) {
        List<Edit> edits = new ArrayList<>();
        for (Resource child : children) {
            Optional<Box> present = document.diagram().box(child.id());
            if (child.kind().standsOnBorder() && present.isPresent()) {
                Border side = Border.nearest(before.at(0, 0), present.get());
                Box moved = present.get().movedBy(before.x() - after.x(), before.y() - after.y());
                edits.add(new Edit.Place(child.id(), side.flush(after.at(0, 0), moved)));
            }
        }
        return edits;
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
                        && !resource.kind().standsOnBorder()
                        && resource.parent().equals(parent)
                        && !resource.id().equals(id))
                .map(Resource::id)
                .toList();
    }
}
