package org.vpcstudio.format.picture;

import java.awt.geom.Path2D;
import java.util.List;
import org.vpcstudio.drawing.Brush.Align;
import org.vpcstudio.drawing.Brush.Point;

/// Shapes that more than one brush needs.
final class Geometry {
    private Geometry() {}

    static Path2D polyline(List<Point> points, boolean closed) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Point point : points) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(point.x(), point.y());
            } else {
                path.lineTo(point.x(), point.y());
            }
        }
        if (closed && path.getCurrentPoint() != null) {
            path.closePath();
        }
        return path;
    }

    /// How much of a text lies left of the point it is aligned to.
    static double before(Align align, double width) {
        return switch (align) {
            case LEFT -> 0;
            case CENTER -> width / 2;
            case RIGHT -> width;
        };
    }
}
