package org.vpcstudio.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.drawing.Scene.Line;
import org.vpcstudio.drawing.Scene.LineKind;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.sim.trace.Moment;
import org.vpcstudio.sim.trace.TraceEvent.Loss;

/// The way of a client's requests: Internet, EIP, VIP, and the server the network delivers to.
final class Traffic {
    private final Scene scene;

    Traffic(Scene scene) {
        this.scene = scene;
    }

    /// A client's way at a moment.
    ///
    /// @param lines the drawn lines it uses, in order
    /// @param trail the whole way, through the nodes
    record Way(List<Line> lines, Trail trail) {
        /// The line on which a lost request ends.
        Optional<Line> broken(Loss loss) {
            LineKind kind = loss == Loss.EIP_UNBOUND ? LineKind.ACCESS : LineKind.BINDING;
            return lines.stream().filter(line -> line.kind() == kind).findFirst();
        }
    }

    /// The way of this intent when its VIP's packets go to this server; the first bound server stands in when the
    /// network knows none.
    Optional<Way> way(AccessIntent intent, Optional<ResourceId> server) {
        List<Line> lines = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        List<Point> walk = scene.plan().walks().all().get(intent.id());
        if (walk != null) {
            points.addAll(walk);
        }
        ResourceId target = intent.target();
        Optional<Eip> eip = scene.document().topology().find(target, Eip.class);
        if (eip.isPresent()) {
            find(LineKind.ACCESS, intent.client(), target).ifPresent(lines::add);
            Optional<Line> association = scene.lines().stream()
                    .filter(line ->
                            line.kind() == LineKind.ASSOCIATION && line.from().equals(intent.target()))
                    .findFirst();
            association.ifPresent(lines::add);
            target = association.map(Line::to).orElse(target);
        }
        binding(target, server).ifPresent(lines::add);
        lines.forEach(line -> points.addAll(toSeat(line)));
        return points.isEmpty() ? Optional.empty() : Optional.of(new Way(lines, new Trail(points)));
    }

    /// The way of this intent at this moment.
    Optional<Way> way(AccessIntent intent, Moment moment) {
        return way(intent, vip(intent).flatMap(vip -> deliveredTo(vip, moment)));
    }

    private static Optional<ResourceId> deliveredTo(ResourceId vip, Moment moment) {
        return moment.location(vip).or(() -> moment.owners(vip).stream().findFirst());
    }

    /// The VIP an intent reaches, directly or through an EIP.
    Optional<ResourceId> vip(AccessIntent intent) {
        if (scene.document().topology().find(intent.target(), Vip.class).isPresent()) {
            return Optional.of(intent.target());
        }
        return scene.document().topology().find(intent.target(), Eip.class).stream()
                .flatMap(eip -> eip.targets().stream())
                .flatMap(target -> target instanceof Eip.Target.OfVip(ResourceId vip)
                        ? Optional.of(vip).stream()
                        : Optional.<ResourceId>empty().stream())
                .findFirst();
    }

    /// The line from a VIP to this server, or to any when none is named.
    Optional<Line> binding(ResourceId vip, Optional<ResourceId> server) {
        return scene.lines().stream()
                .filter(line -> line.kind() == LineKind.BINDING && line.from().equals(vip))
                .filter(line -> server.isEmpty() || line.to().equals(server.get()))
                .findFirst();
    }

    /// The corners of a line; one that enters a server from above ends at the top of the seat there.
    static List<Point> toSeat(Line line) {
        List<Point> route = line.route();
        Point end = route.getLast();
        Point before = route.get(route.size() - 2);
        boolean fromAbove = before.x() == end.x() && before.y() < end.y() - Seat.RISE;
        if (line.kind() != LineKind.BINDING || !fromAbove) {
            return route;
        }
        List<Point> trimmed = new ArrayList<>(route.subList(0, route.size() - 1));
        trimmed.add(new Point(end.x(), end.y() - Seat.RISE));
        return trimmed;
    }

    private Optional<Line> find(LineKind kind, ResourceId from, ResourceId to) {
        return scene.lines().stream()
                .filter(line -> line.kind() == kind
                        && line.from().equals(from)
                        && line.to().equals(to))
                .findFirst();
    }
}
