package org.vpcstudio.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
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
    private final Router router;
    private final Map<Net, Strung> strung;
    private final Grid<Strand> index;
    private final List<Line> lines;

    /// The lines of one net.
    ///
    /// @param laid empty for a sketch
    private record Strung(Relations.Fan fan, List<Laid.Pair> pairs, Optional<Laid> laid, List<Line> lines) {}

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

    /// The wiring after a change; this one can still be drawn. Must not be asked of a sketch.
    ///
    /// @param fans all there are, in the order of their nets
    /// @param gone items that are no more or were different
    /// @param come items that are new or different
    Wiring after(
            List<Relations.Fan> fans, Map<ResourceId, Box> boxes, List<Seat> seats, List<Item> gone, List<Item> come) {
        Router next = router.next(
                gone.stream().map(Item::obstacles).toList(),
                come.stream().map(Item::obstacles).toList());
        Map<Net, Relations.Fan> wanted = drawn(fans, boxes);
        strung.forEach((net, old) -> {
            if (!wanted.containsKey(net)) {
                old.laid.ifPresent(next::forget);
            }
        });
        return rewired(next, wanted, new Ends(boxes, seats), (fan, pairs, before) -> {
            boolean tree = fan.kind() != LineKind.ROUTE;
            Laid laid = next.lay(fan.net(), pairs, tree, before.flatMap(Strung::laid));
            return before.filter(old -> old.fan.equals(fan)
                            && old.laid.filter(l -> l == laid).isPresent())
                    .orElseGet(() -> new Strung(fan, pairs, Optional.of(laid), lines(fan, laid.routes())));
        });
    }

    /// The wiring after a change, at once: lines whose ends are where they were stay, the others run straight to their
    /// ends, whatever is in between.
    Wiring sketch(List<Relations.Fan> fans, Map<ResourceId, Box> boxes, List<Seat> seats) {
        return rewired(
                router,
                drawn(fans, boxes),
                new Ends(boxes, seats),
                (fan, pairs, before) -> before.filter(old -> old.fan.equals(fan) && old.pairs.equals(pairs))
                        .orElseGet(() -> new Strung(
                                fan,
                                pairs,
                                Optional.empty(),
                                lines(fan, pairs.stream().map(Router::sketch).toList()))));
    }

    /// The fans of which both ends are drawn.
    private static Map<Net, Relations.Fan> drawn(List<Relations.Fan> fans, Map<ResourceId, Box> boxes) {
        Map<Net, Relations.Fan> drawn = new LinkedHashMap<>();
        for (Relations.Fan fan : fans) {
            List<Relations.Ray> rays = fan.rays().stream()
                    .filter(ray -> boxes.containsKey(ray.to()))
                    .toList();
            if (boxes.containsKey(fan.from()) && !rays.isEmpty()) {
                boolean all = rays.size() == fan.rays().size();
                drawn.put(fan.net(), all ? fan : new Relations.Fan(fan.net(), fan.kind(), fan.from(), rays));
            }
        }
        return drawn;
    }

    private interface Laying {
        Strung lay(Relations.Fan fan, List<Laid.Pair> pairs, Optional<Strung> before);
    }

    // What is untouched is the very same object.
    @SuppressWarnings("ReferenceEquality")
    private Wiring rewired(Router next, Map<Net, Relations.Fan> wanted, Ends ends, Laying laying) {
        Grid<Strand> lineIndex = index.copy();
        strung.forEach((net, old) -> {
            if (!wanted.containsKey(net)) {
                each(old, lineIndex::remove);
            }
        });
        Map<Net, Strung> result = new LinkedHashMap<>();
        wanted.forEach((net, fan) -> {
            Optional<Strung> before = Optional.ofNullable(strung.get(net));
            Strung now = laying.lay(fan, ends.pairs(fan), before);
            if (before.isEmpty() || before.get() != now) {
                before.ifPresent(old -> each(old, lineIndex::remove));
                each(now, lineIndex::add);
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
        TreeSet<Strand> found = new TreeSet<>();
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

    private static List<Line> lines(Relations.Fan fan, List<List<Spot>> routes) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < routes.size(); i++) {
            Relations.Ray ray = fan.rays().get(i);
            lines.add(new Line(
                    fan.kind(), fan.from(), ray.to(), points(routes.get(i)), ray.links(), ray.words(), ray.count()));
        }
        return lines;
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
