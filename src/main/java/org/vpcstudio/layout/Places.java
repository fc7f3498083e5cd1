package org.vpcstudio.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.vpcstudio.edit.Apart;
import org.vpcstudio.edit.Fitting;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Border;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;

/// Boxes in the making, from the innermost container outwards.
final class Places {
    /// Where the drawing begins on the open canvas.
    private static final int ORIGIN = 24;

    /// From the border of a container to what is in it, and from what stays to what is laid out.
    private static final int MARGIN = 24;

    /// Room below servers for the yoke of their cluster.
    private static final int YOKE = 24;

    /// From one gateway on a border to the next.
    private static final int ALONG = 64;

    private static final int FAR = 1_000_000;

    private final Grove grove;
    private final Document document;
    private final BooleanSupplier cancelled;
    private final List<Ties.Tie> ties;
    private final Map<ResourceId, Box> boxes = new LinkedHashMap<>();
    private final Set<ResourceId> seen = new HashSet<>();

    Places(Grove grove, Document document, BooleanSupplier cancelled) {
        this.grove = grove;
        this.document = document;
        this.cancelled = cancelled;
        this.ties = Ties.of(document.topology());
    }

    /// What got another box, relative to its parent.
    Map<ResourceId, Box> changed() {
        Map<ResourceId, Box> changed = new LinkedHashMap<>();
        boxes.forEach((id, box) -> {
            if (!document.diagram().box(id).equals(Optional.of(box))) {
                changed.put(id, box);
            }
        });
        return changed;
    }

    /// Lays out the whole design.
    void everything() {
        layOut(Optional.empty());
    }

    /// Lays out what is in a container; its corner stays.
    void content(ResourceId container) {
        layOut(Optional.of(container));
    }

    /// Lays out some elements of a container among the others, where they are.
    void group(Optional<ResourceId> place, Set<ResourceId> members) {
        List<ResourceId> movers = grove.standingIn(place).stream()
                .map(Resource::id)
                .filter(id -> members.contains(id) && !grove.stays(id))
                .toList();
        movers.stream().map(this::box).reduce(Box::union).ifPresent(all -> flow(place, movers, all.x(), all.y()));
    }

    private Box box(ResourceId id) {
        Box laid = boxes.get(id);
        return laid != null ? laid : document.diagram().box(id).orElseThrow();
    }

    private void layOut(Optional<ResourceId> place) {
        if (place.filter(id -> !seen.add(id) || grove.isLeftAlone(id)).isPresent()) {
            return;
        }
        List<Resource> children = grove.standingIn(place);
        children.stream().map(Resource::id).filter(grove::isContainer).forEach(id -> layOut(Optional.of(id)));
        List<ResourceId> movers = children.stream()
                .map(Resource::id)
                .filter(id -> !grove.stays(id))
                .toList();
        flow(
                place,
                movers,
                place.isEmpty() ? ORIGIN : MARGIN,
                place.map(this::top).orElse(ORIGIN));
        place.ifPresent(this::wrap);
    }

    private int top(ResourceId container) {
        return Fitting.headroom(grove.resource(container)) + MARGIN - Fitting.PADDING;
    }

    /// Puts these elements in layers as one block, at this corner or the nearest place where nothing stands.
    private void flow(Optional<ResourceId> place, List<ResourceId> movers, int left, int top) {
        if (movers.isEmpty()) {
            return;
        }
        Map<ResourceId, Box> sizes = new LinkedHashMap<>();
        movers.forEach(id -> sizes.put(id, box(id)));
        Map<ResourceId, Box> laid =
                new Flow(isAcross(place), cancelled).boxes(sizes, Ties.between(ties, grove.holders(movers)));
        Box block = laid.values().stream().reduce(Box::union).orElseThrow();
        List<Box> obstacles = new ArrayList<>();
        grove.standingIn(place).stream()
                .map(Resource::id)
                .filter(id -> !laid.containsKey(id))
                .forEach(id -> obstacles.add(box(id).grown(MARGIN)));
        if (place.isPresent()) {
            obstacles.add(new Box(-FAR, -FAR, FAR + Math.min(left, Fitting.PADDING), 2 * FAR));
            obstacles.add(new Box(-FAR, -FAR, 2 * FAR, FAR + Math.min(top, this.top(place.get()))));
        }
        Box free = Apart.from(obstacles, block.at(left, top), 0);
        laid.forEach((id, box) -> boxes.put(id, box.movedBy(free.x(), free.y())));
    }

    /// Clients and the Internet are left of what they reach; in a VPC and a subnet they are above it.
    private boolean isAcross(Optional<ResourceId> place) {
        return place.map(id -> grove.resource(id).kind() == Kind.REGION).orElse(true);
    }

    /// Sizes a container for what is in it; one that stays only grows.
    private void wrap(ResourceId container) {
        Box present = box(container);
        int gateways = grove.onBorder(container).size();
        int width = leastWidth(grove.resource(container).kind());
        int height = Math.max(96, gateways == 0 ? 0 : top(container) + gateways * ALONG);
        Optional<Box> held = grove.standingIn(Optional.of(container)).stream()
                .map(child -> box(child.id()))
                .reduce(Box::union);
        width = Math.max(width, held.map(box -> box.right() + MARGIN).orElse(0));
        height = Math.max(
                height,
                held.map(box -> box.bottom() + MARGIN + yokes(container)).orElse(0));
        if (grove.stays(container)) {
            width = Math.max(width, present.width());
            height = Math.max(height, present.height());
        }
        boxes.put(container, present.sized(width, height));
        gateways(container, present, boxes.get(container).at(0, 0));
    }

    /// What the words in a header need.
    private static int leastWidth(Kind kind) {
        return kind == Kind.SITE ? 240 : 320;
    }

    private int yokes(ResourceId subnet) {
        return Math.toIntExact(document.topology()
                        .each(KeepalivedCluster.class)
                        .filter(cluster -> cluster.nodes().size() > 1
                                && cluster.nodes().stream()
                                        .anyMatch(node -> grove.parent(node.ecs())
                                                .filter(subnet::equals)
                                                .isPresent()))
                        .count()
                * YOKE);
    }

    /// Gateways stand on the left border, where sites and the Internet are, one below the other.
    private void gateways(ResourceId container, Box before, Box around) {
        List<Box> taken = new ArrayList<>();
        List<ResourceId> movers = new ArrayList<>();
        for (Resource gateway : grove.onBorder(container)) {
            Box box = box(gateway.id());
            if (grove.stays(gateway.id())) {
                Border side = Border.nearest(before.at(0, 0), box);
                boxes.put(gateway.id(), side.flush(around, box));
                taken.add(boxes.get(gateway.id()));
            } else {
                movers.add(gateway.id());
            }
        }
        int y = top(container);
        for (ResourceId id : movers) {
            Box place = Border.LEFT.flush(around, box(id).at(0, y));
            while (taken.stream().anyMatch(place.grown(Fitting.PADDING)::overlaps) && y < around.bottom()) {
                y += ALONG / 2;
                place = Border.LEFT.flush(around, box(id).at(0, y));
            }
            boxes.put(id, place);
            taken.add(place);
            y += ALONG;
        }
    }
}
