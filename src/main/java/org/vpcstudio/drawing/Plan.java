package org.vpcstudio.drawing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vpcstudio.arrange.Grid;
import org.vpcstudio.drawing.Scene.Line;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.ResourceId;

/// The geometry of a document, worked out once and shared by all moments of a run.
final class Plan {
    private final Document document;
    private final Places places;
    private final Map<ResourceId, Box> boxes;
    private final Grid<Item> index;
    private final Wiring wiring;
    private final List<Seat> seats;
    private final List<Yoke> yokes;
    private final Walks walks;
    private final Census census;
    private final Optional<Box> bounds;
    private final boolean isSketch;

    private Plan(
            Document document,
            Places places,
            Map<ResourceId, Box> boxes,
            Grid<Item> index,
            Wiring wiring,
            List<Seat> seats,
            boolean isSketch) {
        this.isSketch = isSketch;
        this.document = document;
        this.places = places;
        this.boxes = Collections.unmodifiableMap(boxes);
        this.index = index;
        this.wiring = wiring;
        this.seats = List.copyOf(seats);
        this.yokes = List.copyOf(Yoke.all(document, boxes));
        this.walks = new Walks(() -> wiring.walks(document.topology(), boxes));
        this.census = new Census(document.topology());
        this.bounds = boxes.values().stream().reduce(Box::union);
    }

    static Plan of(Document document) {
        return after(Places.NONE, new Grid<>(Grid.COARSE), Wiring.empty(), document, false);
    }

    /// The plan of the document after a change: what the change leaves alone is taken over.
    Plan after(Document next) {
        return isSketch ? of(next) : after(places, index, wiring, next, false);
    }

    /// The same at once, without looking for the ways of lines.
    Plan sketch(Document next) {
        return after(places, index, wiring, next, true);
    }

    // What is untouched is the very same object.
    @SuppressWarnings("ReferenceEquality")
    private static Plan after(Places before, Grid<Item> index, Wiring wiring, Document document, boolean isSketch) {
        Places places = Places.of(document, before);
        Map<ResourceId, Box> boxes =
                LinkedHashMap.newLinkedHashMap(places.items().size());
        List<Item> gone = new ArrayList<>();
        List<Item> come = new ArrayList<>();
        places.items().forEach((id, item) -> {
            boxes.put(id, item.box());
            if (before.items().get(id) != item) {
                come.add(item);
            }
        });
        before.items().forEach((id, item) -> {
            if (places.items().get(id) != item) {
                gone.add(item);
            }
        });
        Grid<Item> bodies = index.copy();
        gone.forEach(item -> place(item, bodies::remove));
        come.forEach(item -> place(item, bodies::add));
        List<Seat> seats = Seat.all(document, boxes);
        List<Relations.Fan> fans = places.reattached(
                new Relations(document.topology(), id -> places.shown(id).isPresent()).all());
        Wiring next = isSketch ? wiring.sketch(fans, boxes, seats) : wiring.after(fans, boxes, seats, gone, come);
        return new Plan(document, places, boxes, bodies, next, seats, isSketch);
    }

    private interface Placing {
        void put(int left, int top, int right, int bottom, Item item);
    }

    private static void place(Item item, Placing placing) {
        Box box = item.box();
        int above = item.resource().kind() == Kind.REGION ? Header.NOTCH_HEIGHT : 0;
        placing.put(box.x(), box.y() - above, box.right(), box.bottom(), item);
    }

    Document document() {
        return document;
    }

    /// Canvas coordinates, containers before what they hold.
    Map<ResourceId, Box> boxes() {
        return boxes;
    }

    /// A drawn element.
    Optional<Item> item(ResourceId id) {
        return Optional.ofNullable(places.items().get(id));
    }

    /// The drawn element that shows this one: itself, or the collapsed container that it is in.
    Optional<ResourceId> shown(ResourceId id) {
        return places.shown(id);
    }

    /// The elements that are partly in this box, from below to the top.
    List<Item> items(Box near) {
        List<Item> found = new ArrayList<>();
        index.each(near.x(), near.y(), near.right(), near.bottom(), found::add);
        found.sort(Item.ORDER);
        return found;
    }

    /// The elements at a point, from below to the top.
    List<Item> itemsAt(double x, double y) {
        List<Item> found = new ArrayList<>();
        index.each((int) Math.floor(x), (int) Math.floor(y), (int) Math.ceil(x), (int) Math.ceil(y), found::add);
        found.sort(Item.ORDER);
        return found;
    }

    /// All elements, from below to the top.
    Iterable<Item> items() {
        return places.items().values();
    }

    /// Routed connections by where they are.
    Wiring wiring() {
        return wiring;
    }

    /// Routed connections.
    List<Line> lines() {
        return wiring.lines();
    }

    /// Where the chips of VIPs sit.
    List<Seat> seats() {
        return seats;
    }

    /// The keepalived clusters.
    List<Yoke> yokes() {
        return yokes;
    }

    /// The ways of requests that start at a server.
    Walks walks() {
        return walks;
    }

    /// How many there are of what containers tell.
    Census census() {
        return census;
    }

    /// The box around everything.
    Optional<Box> bounds() {
        return bounds;
    }
}
