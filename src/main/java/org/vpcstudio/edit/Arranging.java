package org.vpcstudio.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Border;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Message;

/// Aligns, distributes and makes equal what is chosen. Nothing leaves its container, what is locked stays and the
/// others line up with it, and what would come to lie on each other is put side by side. Doing it twice with the
/// elements of one container changes nothing more.
public final class Arranging {
    private static final Comparator<Resource> BY_ID = Comparator.comparing(Resource::id);

    private final Document document;
    private final Arrangement how;
    private final List<ResourceId> chosen;
    private final Map<ResourceId, Box> boxes = new LinkedHashMap<>();

    private Arranging(Document document, Set<ResourceId> selection, Arrangement how) {
        this.document = document;
        this.how = how;
        this.chosen = Moving.outermost(document.topology(), selection).stream()
                .flatMap(id -> document.topology().find(id).stream())
                .filter(resource -> how != Arrangement.SAME_SIZE || hasSize(resource))
                .sorted(BY_ID)
                .map(Resource::id)
                .filter(id -> document.diagram().box(id).isPresent())
                .toList();
        chosen.forEach(
                id -> document.diagram().absolute(id, document.topology()).ifPresent(box -> boxes.put(id, box)));
    }

    /// Whether there are enough elements for this, at least one of them free to move.
    public static boolean can(Document document, Set<ResourceId> selection, Arrangement how) {
        Arranging arranging = new Arranging(document, selection, how);
        return arranging.chosen.size() >= how.least()
                && arranging.chosen.stream().anyMatch(arranging::isFree);
    }

    /// Puts the chosen elements in order.
    public static Step arrange(Document document, Set<ResourceId> selection, Arrangement how) {
        Arranging arranging = new Arranging(document, selection, how);
        Message label = Message.of("edit.arrange." + how.code(), arranging.chosen.size());
        return Step.of(label, can(document, selection, how) ? arranging.edit() : Edit.all());
    }

    private static boolean hasSize(Resource resource) {
        return resource.kind().isContainer() || resource.kind() == Kind.NOTE;
    }

    private boolean isFree(ResourceId id) {
        return !document.diagram().isLocked(id);
    }

    private Box before(ResourceId id) {
        return Objects.requireNonNull(boxes.get(id));
    }

    private Edit edit() {
        Map<ResourceId, Box> wanted =
                switch (how) {
                    case LEFT, CENTER, RIGHT, TOP, MIDDLE, BOTTOM -> aligned();
                    case ACROSS -> distributed(Box::x, Box::width, true);
                    case DOWN -> distributed(Box::y, Box::height, false);
                    case SAME_SIZE -> sized();
                };
        Map<ResourceId, Box> inside = new LinkedHashMap<>();
        wanted.forEach((id, box) -> inside.put(id, kept(id, box)));
        return placed(how == Arrangement.SAME_SIZE ? inside : spread(inside));
    }

    private Map<ResourceId, Box> aligned() {
        Box line = boxes.entrySet().stream()
                .filter(entry -> !isFree(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> boxes.values().stream().reduce(Box::union).orElseThrow());
        Map<ResourceId, Box> aligned = new LinkedHashMap<>(boxes);
        aligned.replaceAll((id, box) -> isFree(id) ? aligned(box, line) : box);
        return aligned;
    }

    private Box aligned(Box box, Box line) {
        return switch (how) {
            case LEFT -> box.at(line.x(), box.y());
            case CENTER -> box.at(line.centerX() - box.width() / 2, box.y());
            case RIGHT -> box.at(line.right() - box.width(), box.y());
            case TOP -> box.at(box.x(), line.y());
            case MIDDLE -> box.at(box.x(), line.centerY() - box.height() / 2);
            case BOTTOM -> box.at(box.x(), line.bottom() - box.height());
            case ACROSS, DOWN, SAME_SIZE -> box;
        };
    }

    /// Equal gaps between the first and the last, which stay; where they do not fit, the padding between them.
    private Map<ResourceId, Box> distributed(ToIntFunction<Box> start, ToIntFunction<Box> length, boolean across) {
        List<Map.Entry<ResourceId, Box>> row = boxes.entrySet().stream()
                .filter(entry -> isFree(entry.getKey()))
                .sorted(Comparator.comparingInt(
                                (Map.Entry<ResourceId, Box> entry) -> start.applyAsInt(entry.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .toList();
        Map<ResourceId, Box> result = new LinkedHashMap<>(boxes);
        if (row.size() < how.least()) {
            return result;
        }
        Box first = row.getFirst().getValue();
        Box last = row.getLast().getValue();
        int taken = row.stream()
                .mapToInt(entry -> length.applyAsInt(entry.getValue()))
                .sum();
        int span = start.applyAsInt(last) + length.applyAsInt(last) - start.applyAsInt(first);
        int gaps = row.size() - 1;
        int free = Math.max(span - taken, 0) == 0 ? gaps * Fitting.PADDING : span - taken;
        int at = start.applyAsInt(first);
        for (int i = 0; i < row.size(); i++) {
            Box box = row.get(i).getValue();
            int place = at + free * i / gaps;
            result.put(row.get(i).getKey(), across ? box.at(place, box.y()) : box.at(box.x(), place));
            at += length.applyAsInt(box);
        }
        return result;
    }

    /// As wide as the widest and as high as the highest.
    private Map<ResourceId, Box> sized() {
        int width = boxes.values().stream().mapToInt(Box::width).max().orElseThrow();
        int height = boxes.values().stream().mapToInt(Box::height).max().orElseThrow();
        Map<ResourceId, Box> sized = new LinkedHashMap<>(boxes);
        sized.replaceAll((id, box) -> isFree(id) ? box.sized(width, height) : box);
        return sized;
    }

    /// Within the container, which does not grow for it, unless the element stuck out before. A gateway moves along its
    /// side only.
    private Box kept(ResourceId id, Box wanted) {
        Box before = before(id);
        Optional<Resource> resource = document.topology().find(id);
        Optional<Resource> container = resource.flatMap(Resource::parent).flatMap(document.topology()::find);
        Optional<Box> around = container.flatMap(found -> document.diagram().absolute(found.id(), document.topology()));
        if (around.isEmpty() || how == Arrangement.SAME_SIZE) {
            return wanted;
        }
        Box out = around.get();
        if (resource.orElseThrow().kind().standsOnBorder()) {
            Border side = Border.nearest(out.at(0, 0), before.movedBy(-out.x(), -out.y()));
            return side.flush(out, wanted);
        }
        int left = Math.min(before.x(), out.x() + Fitting.PADDING);
        int top = Math.min(before.y(), out.y() + Fitting.headroom(container.orElseThrow()));
        int right = Math.max(before.right(), out.right() - Fitting.PADDING);
        int bottom = Math.max(before.bottom(), out.bottom() - Fitting.PADDING);
        return wanted.at(
                Math.max(left, Math.min(right - wanted.width(), wanted.x())),
                Math.max(top, Math.min(bottom - wanted.height(), wanted.y())));
    }

    /// What came to lie on each other goes aside, across the direction in which it was put in order.
    private Map<ResourceId, Box> spread(Map<ResourceId, Box> wanted) {
        boolean down =
                switch (how) {
                    case LEFT, CENTER, RIGHT, DOWN -> true;
                    case TOP, MIDDLE, BOTTOM, ACROSS, SAME_SIZE -> false;
                };
        Map<ResourceId, Box> spread = new LinkedHashMap<>();
        wanted.forEach((id, box) -> {
            if (!isFree(id) || document.topology().find(id).orElseThrow().kind().standsOnBorder()) {
                spread.put(id, box);
            }
        });
        Comparator<Map.Entry<ResourceId, Box>> order = down
                ? Comparator.comparingInt((Map.Entry<ResourceId, Box> entry) ->
                                before(entry.getKey()).y())
                        .thenComparingInt(entry -> before(entry.getKey()).x())
                : Comparator.comparingInt((Map.Entry<ResourceId, Box> entry) ->
                                before(entry.getKey()).x())
                        .thenComparingInt(entry -> before(entry.getKey()).y());
        wanted.entrySet().stream()
                .filter(entry -> !spread.containsKey(entry.getKey()))
                .sorted(order.thenComparing(Map.Entry::getKey))
                .forEach(entry ->
                        spread.put(entry.getKey(), clear(entry.getValue(), new ArrayList<>(spread.values()), down)));
        return spread;
    }

    private static Box clear(Box wanted, List<Box> others, boolean down) {
        Box box = wanted;
        Optional<Box> hit = hit(box, others);
        while (hit.isPresent()) {
            Box other = hit.get();
            box = down
                    ? box.at(box.x(), other.bottom() + Fitting.PADDING)
                    : box.at(other.right() + Fitting.PADDING, box.y());
            hit = hit(box, others);
        }
        return box;
    }

    private static Optional<Box> hit(Box box, List<Box> others) {
        return others.stream().filter(box::overlaps).findFirst();
    }

    private Edit placed(Map<ResourceId, Box> wanted) {
        List<Edit> edits = new ArrayList<>();
        List<ResourceId> moved = new ArrayList<>();
        wanted.forEach((id, box) -> {
            Box before = before(id);
            Box own = document.diagram().box(id).orElseThrow();
            if (!box.equals(before)) {
                Box next =
                        own.movedBy(box.x() - before.x(), box.y() - before.y()).sized(box.width(), box.height());
                edits.add(new Edit.Place(id, next));
                if (how == Arrangement.SAME_SIZE) {
                    edits.addAll(Fitting.following(document, document.topology().childrenOf(id), own, next));
                }
                moved.add(id);
            }
        });
        return Fitting.settled(document, edits, moved);
    }
}
