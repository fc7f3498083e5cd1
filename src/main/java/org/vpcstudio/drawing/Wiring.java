package org.vpcstudio.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.vpcstudio.arrange.End;
import org.vpcstudio.arrange.Grid;
import org.vpcstudio.arrange.Laid;
import org.vpcstudio.arrange.Net;
import org.vpcstudio.arrange.Router;
import org.vpcstudio.arrange.Spot;
import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.drawing.Scene.Line;
import org.vpcstudio.drawing.Scene.LineKind;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;

/// The relations of a document as routed lines. Made from the wiring of the document before, it routes only what is
/// touched by a change, and comes to the same lines as one made from nothing.
final class Wiring {
    /// Lines leave a container this far from its corners.
    private static final int CLEAR = 16;

    private final Router router;
    private final Map<Net, Strung> strung;
    private final Grid<Strand> index;
    private final List<Line> lines;

    /// The lines of one net.
    private record Strung(Relations.Fan fan, Laid laid, List<Line> lines) {}

    /// A line with its place in the order of drawing.
    private record Strand(Net net, int number, Line line) implements Comparable<Strand> {
        @Override
        public int compareTo(Strand other) {
            int nets = net.compareTo(other.net);
            return nets != 0 ? nets : Integer.compare(number, other.number);
        }
    }

    private Wiring(Router router, Map<Net, Strung> strung, Grid<Strand> index) {
        this.router = router;
        this.strung = strung;
        this.index = index;
        this.lines = strung.values().stream().flatMap(net -> net.lines.stream()).toList();
    }

    /// No lines on empty ground.
    static Wiring empty() {
        return new Wiring(new Router(), new LinkedHashMap<>(), new Grid<>(Grid.COARSE));
    }

    /// The wiring after a change; this one can still be drawn.
    ///
    /// @param fans all there are, in the order of their nets
    /// @param gone items that are no more or were different
    /// @param come items that are new or different
    Wiring after(
            List<Relations.Fan> fans, Map<ResourceId, Box> boxes, List<Seat> seats, List<Item> gone, List<Item> come) {
        Router next = router.next(
                gone.stream().map(Item::obstacles).toList(),
                come.stream().map(Item::obstacles).toList());
        Map<ResourceId, List<Seat>> seatsOf = seats.stream().collect(Collectors.groupingBy(Seat::ecs));
        Map<Net, Relations.Fan> wanted = new LinkedHashMap<>();
        for (Relations.Fan fan : fans) {
            List<Relations.Ray> drawn = fan.rays().stream()
                    .filter(ray -> boxes.containsKey(ray.to()))
                    .toList();
            if (boxes.containsKey(fan.from()) && !drawn.isEmpty()) {
                wanted.put(
                        fan.net(),
                        drawn.size() == fan.rays().size()
                                ? fan
                                : new Relations.Fan(fan.net(), fan.kind(), fan.from(), drawn));
            }
        }
        Grid<Strand> lineIndex = index.copy();
        strung.forEach((net, old) -> {
            if (!wanted.containsKey(net)) {
                next.forget(old.laid);
                each(old, (left, top, right, bottom, strand) -> lineIndex.remove(left, top, right, bottom, strand));
            }
        });
        Map<Net, Strung> result = new LinkedHashMap<>();
        wanted.forEach((net, fan) -> {
            Optional<Strung> before = Optional.ofNullable(strung.get(net));
            Laid laid =
                    next.lay(net, pairs(fan, boxes, seatsOf), fan.kind() != LineKind.ROUTE, before.map(Strung::laid));
            Optional<Strung> same = before.filter(old -> old.laid == laid && old.fan.equals(fan));
            Strung now = same.orElseGet(() -> new Strung(fan, laid, lines(fan, laid)));
            if (same.isEmpty()) {
                before.ifPresent(old -> each(
                        old, (left, top, right, bottom, strand) -> lineIndex.remove(left, top, right, bottom, strand)));
                each(now, (left, top, right, bottom, strand) -> lineIndex.add(left, top, right, bottom, strand));
            }
            result.put(net, now);
        });
        return new Wiring(next, result, lineIndex);
    }

    private interface Placing {
        void put(int left, int top, int right, int bottom, Strand strand);
    }

    /// Part by part, so that a long line is only where it runs.
    private static void each(Strung net, Placing placing) {
        for (int number = 0; number < net.lines.size(); number++) {
            Line line = net.lines.get(number);
            Strand strand = new Strand(net.fan.net(), number, line);
            for (int i = 1; i < line.route().size(); i++) {
                Point a = line.route().get(i - 1);
                Point b = line.route().get(i);
                placing.put(
                        (int) Math.min(a.x(), b.x()),
                        (int) Math.min(a.y(), b.y()),
                        (int) Math.max(a.x(), b.x()),
                        (int) Math.max(a.y(), b.y()),
                        strand);
            }
        }
    }

    /// All lines, in the order of drawing.
    List<Line> lines() {
        return lines;
    }

    /// The lines of which a part is in this box, in the order of drawing.
    List<Line> lines(Box near) {
        java.util.TreeSet<Strand> found = new java.util.TreeSet<>();
        each(near, found::add);
        return found.stream().map(Strand::line).toList();
    }

    /// The lines of which a part is in this box, each as often as it has parts there.
    void eachPart(Box near, Consumer<Line> visit) {
        each(near, strand -> visit.accept(strand.line));
    }

    private void each(Box near, Consumer<Strand> visit) {
        index.each(near.x(), near.y(), near.right(), near.bottom(), visit);
    }

    /// The lines of the same kind from the same element.
    List<Line> siblings(Line line) {
        Strung net = strung.get(Relations.net(line.kind(), line.from()));
        return net == null ? List.of() : net.lines;
    }

    private static List<Line> lines(Relations.Fan fan, Laid laid) {
        List<Line> lines = new ArrayList<>();
        List<List<Spot>> routes = laid.routes();
        for (int i = 0; i < routes.size(); i++) {
            Relations.Ray ray = fan.rays().get(i);
            lines.add(new Line(
                    fan.kind(), fan.from(), ray.to(), points(routes.get(i)), ray.links(), ray.words(), ray.count()));
        }
        return lines;
    }

    private static List<Laid.Pair> pairs(
            Relations.Fan fan, Map<ResourceId, Box> boxes, Map<ResourceId, List<Seat>> seats) {
        Box start = boxes.getOrDefault(fan.from(), new Box(0, 0, 1, 1));
        List<Laid.Pair> pairs = new ArrayList<>();
        for (Relations.Ray ray : fan.rays()) {
            Box box = boxes.getOrDefault(ray.to(), start);
            pairs.add(
                    switch (fan.kind()) {
                        // Straight from border to border wherever the two VPCs face each other.
                        case PEERING -> new Laid.Pair(End.of(facing(start, box)), End.of(facing(box, start)));
                        case ROUTE -> new Laid.Pair(End.of(opposite(start, box)), End.of(box));
                        case BINDING ->
                            new Laid.Pair(End.of(start), atSeat(fan, box, seats.getOrDefault(ray.to(), List.of())));
                        case ASSOCIATION, ACCESS, VPN, DIRECT_CONNECT, LVS -> new Laid.Pair(End.of(start), End.of(box));
                    });
        }
        return pairs;
    }

    private static End atSeat(Relations.Fan fan, Box box, List<Seat> seats) {
        return seats.stream()
                .filter(seat -> seat.vip().equals(fan.from()))
                .findFirst()
                .map(seat -> new End(box, seat.x()))
                .orElse(End.of(box));
    }

    /// The part of a box that lies beside or above the other one.
    private static Box facing(Box box, Box other) {
        int top = Math.max(box.y(), other.y());
        int bottom = Math.min(box.bottom(), other.bottom());
        if (bottom - top >= 2 * Header.VPC_HEIGHT) {
            return new Box(box.x(), top, box.width(), bottom - top);
        }
        int left = Math.max(box.x(), other.x());
        int right = Math.min(box.right(), other.right());
        return right - left >= 2 * Header.VPC_HEIGHT ? new Box(left, box.y(), right - left, box.height()) : box;
    }

    /// The strip of a box from which the way to another one is straight; all of it when there is none.
    private static Box opposite(Box box, Box other) {
        Box inner = box.width() > 3 * CLEAR && box.height() > 3 * CLEAR ? box.grown(-CLEAR) : box;
        if (other.centerX() >= inner.x() && other.centerX() < inner.right()) {
            return new Box(other.centerX() - 1, box.y(), 2, box.height());
        }
        return other.centerY() >= inner.y() && other.centerY() < inner.bottom()
                ? new Box(box.x(), other.centerY() - 1, box.width(), 2)
                : box;
    }

    /// The ways of requests that start at a server, which keep away from all lines.
    Map<ResourceId, List<Point>> walks(Topology topology, Map<ResourceId, Box> boxes) {
        Router after = router.next(List.of(), List.of());
        Map<ResourceId, List<Point>> walks = new HashMap<>();
        topology.each(AccessIntent.class).forEach(intent -> {
            Box start = boxes.get(intent.client());
            Box end = boxes.get(intent.target());
            boolean server = topology.find(intent.client(), Ecs.class).isPresent();
            if (start != null && end != null && server) {
                Net net = new Net(Relations.PHASE_OF_WALKS, intent.id().value());
                Laid laid = after.lay(net, List.of(new Laid.Pair(End.of(start), End.of(end))), false, Optional.empty());
                walks.put(intent.id(), points(laid.routes().getFirst()));
            }
        });
        return walks;
    }

    private static List<Point> points(List<Spot> route) {
        return route.stream().map(spot -> new Point(spot.x(), spot.y())).toList();
    }
}
