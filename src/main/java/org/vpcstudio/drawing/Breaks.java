package org.vpcstudio.drawing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.drawing.Scene.Line;
import org.vpcstudio.drawing.Scene.LineKind;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.sim.trace.Moment;
import org.vpcstudio.sim.trace.TraceEvent.Loss;

/// Which ways work at a moment, which lines are broken, and why.
///
/// @param up the ways of clients that are answered, and whether several servers may answer
/// @param broken the message key of the reason, by line
record Breaks(Map<Traffic.Way, Boolean> up, Map<Line, String> broken) {
    /// Outside a simulation.
    static final Breaks NONE = new Breaks(Map.of(), Map.of());

    static Breaks of(Scene scene, Moment moment) {
        Traffic traffic = new Traffic(scene);
        Map<Traffic.Way, Boolean> up = new LinkedHashMap<>();
        Map<Line, String> broken = new LinkedHashMap<>();
        Set<Line> live = new LinkedHashSet<>();
        scene.document().topology().each(AccessIntent.class).forEach(intent -> {
            if (moment.flow(intent.id()).isUp()) {
                traffic.way(intent, moment).ifPresent(way -> {
                    boolean doubtful = traffic.vip(intent)
                            .map(vip -> moment.owners(vip).size() > 1)
                            .orElse(false);
                    up.put(way, doubtful);
                    live.addAll(way.lines());
                });
            }
        });
        for (Line line : scene.lines()) {
            boolean dead = line.kind() == LineKind.BINDING
                    && Standing.of(scene, line.to()).look() == Standing.Look.STOPPED;
            if (dead) {
                broken.put(line, "loss.host-down");
            }
        }
        losses(scene, moment, traffic, broken, live);
        return new Breaks(up, broken);
    }

    private static void losses(Scene scene, Moment moment, Traffic traffic, Map<Line, String> broken, Set<Line> live) {
        scene.document().topology().each(AccessIntent.class).forEach(intent -> {
            Loss loss = moment.flow(intent.id()).lastLoss();
            if (loss != null && intent.expect() == AccessIntent.Expect.ALLOW) {
                traffic.way(intent, moment)
                        .flatMap(way -> way.broken(loss))
                        .filter(line -> !live.contains(line))
                        .ifPresent(line -> broken.putIfAbsent(line, reason(loss)));
            }
        });
    }

    private static String reason(Loss loss) {
        return switch (loss) {
            case NO_OWNER -> "loss.no-owner";
            case OWNER_DEAD -> "loss.not-there";
            case NO_SERVICE -> "loss.no-service";
            case SECURITY_GROUP -> "loss.security-group";
            case EIP_UNBOUND -> "loss.eip-unbound";
            case NOT_BOUND -> "loss.not-bound";
        };
    }

    /// The part of a line where its break is drawn: the longest that is its own.
    static int part(Line line) {
        List<Point> route = line.route();
        int first = route.size() > 2 ? 1 : 0;
        Map<Integer, Double> lengths = new HashMap<>();
        return IntStream.range(first, route.size() - 1)
                .boxed()
                .max(Comparator.<Integer>comparingDouble(i -> lengths.computeIfAbsent(
                                i,
                                k -> Math.abs(route.get(k).x()
                                                - route.get(k + 1).x())
                                        + Math.abs(route.get(k).y()
                                                - route.get(k + 1).y())))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
    }

    /// Where the cross of a broken line stands.
    static Point cross(Line line) {
        int part = part(line);
        Point a = line.route().get(part);
        Point b = line.route().get(part + 1);
        return new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
    }
}
