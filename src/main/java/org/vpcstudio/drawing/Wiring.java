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
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Internet;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;

/// Turns the relations of a document into routed lines: first the trees of the VIPs, then the EIPs, then the Internet.
final class Wiring {
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
            if (resource.kind().isContainer()) {
                frames.add(box);
                captions.addAll(Header.captions(resource, box));
            } else {
                bodies.add(box);
            }
        }));
        this.router = new Router(bodies, captions, frames);
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        topology.each(Vip.class).forEach(vip -> {
            List<ResourceId> servers =
                    vip.bindings().stream().map(NicRef::ecs).distinct().toList();
            lines.addAll(fan(LineKind.BINDING, vip.id(), servers));
        });
        topology.each(Eip.class).forEach(eip -> lines.addAll(fan(LineKind.ASSOCIATION, eip.id(), targets(eip))));
        List<ResourceId> eips = topology.each(Eip.class).map(Eip::id).toList();
        topology.each(Internet.class).forEach(internet -> lines.addAll(fan(LineKind.ACCESS, internet.id(), eips)));
        return lines;
    }

    private static List<ResourceId> targets(Eip eip) {
        return eip.targets().stream().map(Eip.Target::end).distinct().toList();
    }

    private List<Line> fan(LineKind kind, ResourceId from, List<ResourceId> to) {
        Box start = boxes.get(from);
        List<ResourceId> drawn = to.stream().filter(boxes::containsKey).toList();
        if (start == null || drawn.isEmpty()) {
            return List.of();
        }
        net++;
        List<List<Spot>> routes = router.fan(
                net, End.of(start), drawn.stream().map(id -> end(from, id)).toList());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            lines.add(new Line(kind, from, drawn.get(i), points(routes.get(i))));
        }
        return lines;
    }

    private End end(ResourceId vip, ResourceId id) {
        Box box = boxes.getOrDefault(id, new Box(0, 0, 1, 1));
        return seats.getOrDefault(id, List.of()).stream()
                .filter(seat -> seat.vip().equals(vip))
                .findFirst()
                .map(seat -> new End(box, seat.x()))
                .orElse(End.of(box));
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
