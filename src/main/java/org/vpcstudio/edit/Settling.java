package org.vpcstudio.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;

/// What has to move when boxes have changed, from the innermost container outwards: containers overlap nothing beside
/// them, and hold what is in them. What was changed stays where it was put and pushes its neighbours aside; it yields
/// only to what is locked, and a single element yields to a container. What was wrong before, elsewhere, is left alone.
final class Settling {
    private static final Comparator<Box> READING =
            Comparator.comparingInt(Box::y).thenComparingInt(Box::x);

    private final List<Edit> edits = new ArrayList<>();
    private final Set<ResourceId> changed = new LinkedHashSet<>();
    private final Map<Optional<ResourceId>, Integer> places = new LinkedHashMap<>();
    private final Set<Optional<ResourceId>> done = new HashSet<>();
    private Document state;

    private Settling(Document state) {
        this.state = state;
    }

    /// These edits, followed by what the boxes that they changed need.
    static Edit after(Document document, List<Edit> edits, Collection<ResourceId> changed) {
        Settling settling = new Settling(document);
        edits.forEach(settling::take);
        for (ResourceId id : changed) {
            settling.changed.add(id);
            settling.look(settling.parent(id));
            if (settling.isContainer(id)) {
                settling.look(Optional.of(id));
            }
        }
        settling.run();
        return Edit.all(settling.edits);
    }

    private void run() {
        while (!places.isEmpty()) {
            Optional<ResourceId> place = innermost();
            places.remove(place);
            done.add(place);
            separate(place);
            if (place.isPresent() && grow(place.get())) {
                changed.add(place.get());
                look(parent(place.get()));
            }
        }
    }

    private Optional<ResourceId> innermost() {
        return places.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /// Remembers a container, or the open canvas, to be looked at; once, for a ring of parents has no end.
    private void look(Optional<ResourceId> place) {
        if (!done.contains(place)) {
            places.put(place, depth(place));
        }
    }

    private int depth(Optional<ResourceId> place) {
        Set<ResourceId> seen = new HashSet<>();
        Optional<ResourceId> at = place;
        while (at.isPresent() && seen.add(at.get())) {
            at = parent(at.get());
        }
        return seen.size();
    }

    /// Pulls apart what overlaps in a container.
    private void separate(Optional<ResourceId> place) {
        Map<ResourceId, Box> boxes = standingIn(place);
        if (boxes.keySet().stream().noneMatch(changed::contains)) {
            return;
        }
        Map<ResourceId, Box> settled = new LinkedHashMap<>();
        boxes.forEach((id, box) -> {
            if (state.diagram().isLocked(id) && !changed.contains(id)) {
                settled.put(id, box);
            }
        });
        List<ResourceId> containers = boxes.keySet().stream()
                .filter(id -> isContainer(id) && !settled.containsKey(id))
                .toList();
        // A locked one that had to grow moves last of all.
        containers.stream()
                .filter(changed::contains)
                .sorted(Comparator.comparing(id -> !state.diagram().isLocked(id)))
                .forEach(id -> settle(id, boxes, settled.values(), settled));
        push(containers, boxes, settled);
        giveWay(boxes, settled);
    }

    /// Containers in the way of settled ones go aside, and push the next.
    private void push(List<ResourceId> containers, Map<ResourceId, Box> boxes, Map<ResourceId, Box> settled) {
        Optional<ResourceId> next = inTheWay(containers, boxes, settled);
        while (next.isPresent()) {
            settle(next.get(), boxes, settled.values(), settled);
            next = inTheWay(containers, boxes, settled);
        }
    }

    private static Optional<ResourceId> inTheWay(
            List<ResourceId> containers, Map<ResourceId, Box> boxes, Map<ResourceId, Box> settled) {
        return containers.stream()
                .filter(id ->
                        !settled.containsKey(id) && settled.values().stream().anyMatch(at(boxes, id)::overlaps))
                .findFirst();
    }

    /// Single elements leave the containers that came over them, or that they were put on.
    private void giveWay(Map<ResourceId, Box> boxes, Map<ResourceId, Box> settled) {
        Set<ResourceId> moved =
                boxes.keySet().stream().filter(changed::contains).collect(Collectors.toSet());
        List<ResourceId> singles = boxes.keySet().stream()
                .filter(id -> !isContainer(id) && !settled.containsKey(id))
                .toList();
        for (ResourceId id : singles) {
            Box box = at(boxes, id);
            boolean covered = boxes.entrySet().stream()
                    .filter(other -> isContainer(other.getKey()))
                    .filter(other -> moved.contains(id) || moved.contains(other.getKey()))
                    .anyMatch(other -> other.getValue().overlaps(box));
            if (covered) {
                List<Box> others = boxes.entrySet().stream()
                        .filter(other -> !other.getKey().equals(id))
                        .map(Map.Entry::getValue)
                        .toList();
                settle(id, boxes, others, settled);
            }
        }
    }

    private void settle(
            ResourceId id, Map<ResourceId, Box> boxes, Collection<Box> obstacles, Map<ResourceId, Box> settled) {
        Box box = at(boxes, id);
        Box free = Apart.from(obstacles, box, Fitting.PADDING);
        settled.put(id, free);
        boxes.put(id, free);
        if (!free.equals(box)) {
            changed.add(id);
            take(new Edit.Place(id, free));
        }
    }

    /// The boxes in a container, in reading order, but for gateways: those stand on its sides.
    private Map<ResourceId, Box> standingIn(Optional<ResourceId> place) {
        Stream<Resource> children = place.map(id -> state.topology().childrenOf(id).stream())
                .orElseGet(() -> state.topology().all().stream()
                        .filter(resource -> resource.parent().isEmpty()));
        Map<ResourceId, Box> boxes = new LinkedHashMap<>();
        children.filter(child -> child.kind().isPlaced() && !child.kind().standsOnBorder())
                .map(Resource::id)
                .filter(id -> state.diagram().box(id).isPresent())
                .sorted(Comparator.comparing(this::box, READING).thenComparing(Comparator.naturalOrder()))
                .forEach(id -> boxes.put(id, box(id)));
        return boxes;
    }

    /// Makes a container hold what is in it.
    ///
    /// @return whether it got another box
    private boolean grow(ResourceId container) {
        Optional<Box> present = state.diagram().box(container);
        Optional<Resource> resource = state.topology().find(container);
        if (present.isEmpty() || resource.isEmpty() || !resource.get().kind().isContainer()) {
            return false;
        }
        int left = 0;
        int top = 0;
        int right = present.get().width();
        int bottom = present.get().height();
        Map<ResourceId, Box> children = standingIn(Optional.of(container));
        for (Map.Entry<ResourceId, Box> child : children.entrySet()) {
            Box box = child.getValue();
            right = Math.max(right, box.right() + Fitting.PADDING);
            bottom = Math.max(bottom, box.bottom() + Fitting.PADDING);
            if (changed.contains(child.getKey())) {
                left = Math.min(left, box.x() - Fitting.PADDING);
                top = Math.min(top, box.y() - Fitting.headroom(resource.get()));
            }
        }
        Box before = present.get();
        Box after = new Box(before.x() + left, before.y() + top, right - left, bottom - top);
        if (after.equals(before)) {
            return false;
        }
        take(new Edit.Place(container, after));
        shift(children, -left, -top);
        Fitting.following(state, state.topology().childrenOf(container), before, after)
                .forEach(this::take);
        return true;
    }

    /// Keeps the elements of a container where they are on the canvas when its corner has moved.
    private void shift(Map<ResourceId, Box> children, int dx, int dy) {
        if (dx != 0 || dy != 0) {
            children.forEach((id, box) -> take(new Edit.Place(id, box.movedBy(dx, dy))));
        }
    }

    private void take(Edit edit) {
        edits.add(edit);
        state = edit.apply(state);
    }

    private static Box at(Map<ResourceId, Box> boxes, ResourceId id) {
        return Objects.requireNonNull(boxes.get(id));
    }

    private Box box(ResourceId id) {
        return state.diagram().box(id).orElseThrow();
    }

    private Optional<ResourceId> parent(ResourceId id) {
        return state.topology().find(id).flatMap(Resource::parent);
    }

    private boolean isContainer(ResourceId id) {
        return state.topology()
                .find(id)
                .filter(found -> found.kind().isContainer())
                .isPresent();
    }
}
