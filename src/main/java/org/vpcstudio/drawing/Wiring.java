package org.vpcstudio.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vpcstudio.arrange.End;
import org.vpcstudio.arrange.Router;
import org.vpcstudio.arrange.Spot;
import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.drawing.Scene.Line;
import org.vpcstudio.drawing.Scene.LineKind;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.VpcPeering;

/// Turns the relations of a document into routed lines: first the trees of the VIPs, then the other {@link Relations}
/// in their order.
final class Wiring {
    /// Lines leave a container this far from its corners.
    private static final int CLEAR = 16;

    private final Topology topology;
    private final Map<ResourceId, Box> boxes;
    private final Map<ResourceId, List<Seat>> seats;
    private final Router router;
    private int net;

    Wiring(Document document, Map<ResourceId, Box> boxes, List<Seat> seats) {
        this.topology = document.topology();
        this.boxes = boxes;
        this.seats = seats.stream().collect(Collectors.groupingBy(Seat::ecs));
        List<Box> bodies = new ArrayList<>();
        List<Box> captions = new ArrayList<>();
        List<Box> frames = new ArrayList<>();
        boxes.forEach((id, box) -> topology.find(id).ifPresent(resource -> {
            captions.addAll(Header.captions(resource, box));
            if (resource.kind().isContainer()) {
                frames.add(box);
            } else {
                bodies.add(box);
            }
            Caption.of(resource, box, boxes).ifPresent(caption -> captions.add(caption.room()));
        }));
        this.router = new Router(bodies, captions, frames);
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        new Relations(topology, boxes.keySet()).all().forEach(fan -> lines.addAll(routed(fan)));
        topology.each(VpcPeering.class).forEach(peering -> across(peering).ifPresent(lines::add));
        return lines;
    }

    private List<Line> routed(Relations.Fan fan) {
        Box start = boxes.get(fan.from());
        List<Relations.Ray> drawn =
                fan.rays().stream().filter(ray -> boxes.containsKey(ray.to())).toList();
        if (start == null || drawn.isEmpty()) {
            return List.of();
        }
        net++;
        List<End> ends = drawn.stream().map(ray -> end(fan, ray.to())).toList();
        List<List<Spot>> routes = fan.kind() == LineKind.ROUTE
                ? ends.stream()
                        .map(end -> router.connect(net, End.of(opposite(start, end.box())), end))
                        .toList()
                : router.fan(net, End.of(start), ends);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            Relations.Ray ray = drawn.get(i);
            lines.add(new Line(fan.kind(), fan.from(), ray.to(), points(routes.get(i)), ray.links(), ray.words()));
        }
        return lines;
    }

    private End end(Relations.Fan fan, ResourceId id) {
        Box box = boxes.getOrDefault(id, new Box(0, 0, 1, 1));
        return seats.getOrDefault(id, List.of()).stream()
                .filter(seat -> fan.kind() == LineKind.BINDING && seat.vip().equals(fan.from()))
                .findFirst()
                .map(seat -> new End(box, seat.x()))
                .orElse(End.of(box));
    }

    /// A peering runs straight from border to border wherever the two VPCs face each other.
    private Optional<Line> across(VpcPeering peering) {
        Box one = boxes.get(peering.local());
        Box other = boxes.get(peering.peer());
        if (one == null || other == null || peering.local().equals(peering.peer())) {
            return Optional.empty();
        }
        net++;
        List<Spot> route = router.connect(net, End.of(facing(one, other)), End.of(facing(other, one)));
        return Optional.of(new Line(
                LineKind.PEERING,
                peering.local(),
                peering.peer(),
                points(route),
                List.of(peering.id()),
                List.of(peering.name())));
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

    /// The ways of requests that start at a server; worked out after the lines, which they keep away from.
    Map<ResourceId, List<Point>> walks() {
        Map<ResourceId, List<Point>> walks = new LinkedHashMap<>();
        topology.each(AccessIntent.class).forEach(intent -> walk(intent).ifPresent(way -> walks.put(intent.id(), way)));
        return walks;
    }

    private Optional<List<Point>> walk(AccessIntent intent) {
        Box start = boxes.get(intent.client());
        Box end = boxes.get(intent.target());
        boolean server = topology.find(intent.client(), Ecs.class).isPresent();
        if (start == null || end == null || !server) {
            return Optional.empty();
        }
        net++;
        return Optional.of(points(router.connect(net, End.of(start), End.of(end))));
    }

    private static List<Point> points(List<Spot> route) {
        return route.stream().map(spot -> new Point(spot.x(), spot.y())).toList();
    }
}
