package org.vpcstudio.drawing;

import java.util.ArrayList;
import java.util.List;
import org.vpcstudio.drawing.Brush.Point;

/// A way through the drawing that something moves along.
///
/// @param points at least one
record Trail(List<Point> points) {
    Trail {
        points = List.copyOf(points);
    }

    /// A place on a trail and the direction there.
    ///
    /// @param dx -1, 0 or 1 on orthogonal ways
    /// @param dy likewise
    record Place(double x, double y, double dx, double dy) {}

    double length() {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += distance(points.get(i - 1), points.get(i));
        }
        return length;
    }

    /// Where one is after this part (0 to 1) of the way.
    Place at(double part) {
        double left = Math.clamp(part, 0, 1) * length();
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            double step = distance(a, b);
            if (step > 0 && (left <= step || i == points.size() - 1)) {
                double k = Math.min(1, left / step);
                return new Place(
                        a.x() + (b.x() - a.x()) * k,
                        a.y() + (b.y() - a.y()) * k,
                        (b.x() - a.x()) / step,
                        (b.y() - a.y()) / step);
            }
            left -= step;
        }
        return new Place(points.getLast().x(), points.getLast().y(), 0, 0);
    }

    Trail reversed() {
        return new Trail(points.reversed());
    }

    /// This way and then another.
    Trail then(Trail next) {
        List<Point> all = new ArrayList<>(points);
        all.addAll(next.points);
        return new Trail(all);
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }
}
