package org.vpcstudio.drawing;

import java.util.List;
import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Resource;

/// Where an element can be taken hold of.
final class Hits {
    /// How far inside its edge a container is still hit.
    static final int BORDER = 6;

    private Hits() {}

    /// Whether the point is on a node, or on the header or border of a container.
    static boolean body(Resource resource, Box box, double x, double y) {
        return switch (resource.kind()) {
            case REGION ->
                border(box, x, y) || Header.notch(resource.name(), box).contains(x, y);
            case VPC, SUBNET, SITE ->
                border(box, x, y) || (box.contains(x, y) && y < box.y() + Header.height(resource.kind()));
            default -> resource.kind().isPlaced() && box.contains(x, y);
        };
    }

    /// Whether a route passes the point at this distance or nearer. Every part of it is horizontal or vertical.
    static boolean line(List<Point> route, double x, double y, double tolerance) {
        for (int i = 1; i < route.size(); i++) {
            Point a = route.get(i - 1);
            Point b = route.get(i);
            double dx = Math.max(0, Math.max(Math.min(a.x(), b.x()) - x, x - Math.max(a.x(), b.x())));
            double dy = Math.max(0, Math.max(Math.min(a.y(), b.y()) - y, y - Math.max(a.y(), b.y())));
            if (Math.hypot(dx, dy) <= tolerance) {
                return true;
            }
        }
        return false;
    }

    private static boolean border(Box box, double x, double y) {
        boolean inner =
                x >= box.x() + BORDER && x < box.right() - BORDER && y >= box.y() + BORDER && y < box.bottom() - BORDER;
        return box.contains(x, y) && !inner;
    }
}
