package org.vpcstudio.drawing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.ResourceId;

/// The ways of adverts: straight from server to server, or below everything that stands between them.
final class Hops {
    private static final int LEAST_OVERLAP = 16;
    private static final int BELOW = 16;

    private final Scene scene;

    Hops(Scene scene) {
        this.scene = scene;
    }

    /// From the edge of one server to the edge of the other.
    Optional<Trail> between(ResourceId from, ResourceId to) {
        return scene.box(from)
                .flatMap(a -> scene.box(to).map(b -> {
                    Trail straight = straight(a, b);
                    return straight.points().isEmpty() || isBlocked(straight, a, b) ? below(a, b) : straight;
                }));
    }

    private static Trail straight(Box a, Box b) {
        int top = Math.max(a.y(), b.y());
        int bottom = Math.min(a.bottom(), b.bottom());
        if (bottom - top >= LEAST_OVERLAP && (a.right() <= b.x() || b.right() <= a.x())) {
            double y = (top + bottom) / 2.0;
            boolean right = b.x() >= a.right();
            return new Trail(List.of(new Point(right ? a.right() : a.x(), y), new Point(right ? b.x() : b.right(), y)));
        }
        int left = Math.max(a.x(), b.x());
        int end = Math.min(a.right(), b.right());
        if (end - left >= LEAST_OVERLAP && (a.bottom() <= b.y() || b.bottom() <= a.y())) {
            // Beside the middle, where the bindings enter.
            double x = left + (end - left) / 4.0;
            boolean down = b.y() >= a.bottom();
            return new Trail(List.of(new Point(x, down ? a.bottom() : a.y()), new Point(x, down ? b.y() : b.bottom())));
        }
        return new Trail(List.of());
    }

    private boolean isBlocked(Trail trail, Box a, Box b) {
        Point start = trail.points().getFirst();
        Point end = trail.points().getLast();
        int x = (int) Math.min(start.x(), end.x());
        int y = (int) Math.min(start.y(), end.y());
        Box way = new Box(x, y, Math.max(1, (int) Math.abs(start.x() - end.x())), Math.max(1, (int)
                Math.abs(start.y() - end.y())));
        for (Map.Entry<ResourceId, Box> entry : scene.boxes().entrySet()) {
            Box other = entry.getValue();
            boolean node = scene.resource(entry.getKey())
                    .filter(resource -> !resource.kind().isContainer())
                    .isPresent();
            if (node && !other.equals(a) && !other.equals(b) && other.overlaps(way)) {
                return true;
            }
        }
        return false;
    }

    private static Trail below(Box a, Box b) {
        double y = Math.max(a.bottom(), b.bottom()) + BELOW;
        return new Trail(List.of(
                new Point(a.centerX(), a.bottom()),
                new Point(a.centerX(), y),
                new Point(b.centerX(), y),
                new Point(b.centerX(), b.bottom())));
    }
}
