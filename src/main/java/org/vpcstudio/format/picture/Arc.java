package org.vpcstudio.format.picture;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/// An elliptical arc by its centre. From the end points by SVG 1.1, appendix F.6.5 and F.6.6.
///
/// @param turn rotation of the ellipse in radians
/// @param from the angle where it starts
/// @param sweep how far it goes, positive is clockwise on a screen
record Arc(Point2D centre, double rx, double ry, double turn, double from, double sweep, Point2D end) {
    static Arc of(Point2D start, double rx, double ry, double turn, boolean large, boolean clockwise, Point2D end) {
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        double halfX = (start.getX() - end.getX()) / 2;
        double halfY = (start.getY() - end.getY()) / 2;
        double x1 = cos * halfX + sin * halfY;
        double y1 = -sin * halfX + cos * halfY;
        if (rx == 0 || ry == 0 || start.equals(end)) {
            return new Arc(start, 0, 0, turn, 0, 0, end);
        }
        // Radii too small to reach are grown until they do.
        double reach = Math.max(1, Math.sqrt(x1 * x1 / (rx * rx) + y1 * y1 / (ry * ry)));
        double a = rx * reach;
        double b = ry * reach;
        double over = a * a * b * b - a * a * y1 * y1 - b * b * x1 * x1;
        double factor = Math.sqrt(Math.max(0, over / (a * a * y1 * y1 + b * b * x1 * x1)));
        double sign = large == clockwise ? -1 : 1;
        double cx = sign * factor * a * y1 / b;
        double cy = -sign * factor * b * x1 / a;
        double first = Math.atan2((y1 - cy) / b, (x1 - cx) / a);
        double last = Math.atan2((-y1 - cy) / b, (-x1 - cx) / a);
        double sweep = last - first;
        if (clockwise && sweep < 0) {
            sweep += 2 * Math.PI;
        } else if (!clockwise && sweep > 0) {
            sweep -= 2 * Math.PI;
        }
        Point2D centre = new Point2D.Double(
                cos * cx - sin * cy + (start.getX() + end.getX()) / 2,
                sin * cx + cos * cy + (start.getY() + end.getY()) / 2);
        return new Arc(centre, a, b, turn, first, sweep, end);
    }

    /// Draws it in parts of at most a quarter turn, each of which a cubic curve follows closely.
    void appendTo(Path2D path) {
        if (rx == 0 || ry == 0) {
            path.lineTo(end.getX(), end.getY());
            return;
        }
        int parts = (int) Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
        double step = sweep / parts;
        double pull = 4.0 / 3 * Math.tan(step / 4);
        for (int i = 0; i < parts; i++) {
            double a = from + i * step;
            double b = a + step;
            Point2D one = at(Math.cos(a) - pull * Math.sin(a), Math.sin(a) + pull * Math.cos(a));
            Point2D two = at(Math.cos(b) + pull * Math.sin(b), Math.sin(b) - pull * Math.cos(b));
            Point2D stop = i == parts - 1 ? end : at(Math.cos(b), Math.sin(b));
            path.curveTo(one.getX(), one.getY(), two.getX(), two.getY(), stop.getX(), stop.getY());
        }
    }

    /// A point of the unit circle on this ellipse.
    private Point2D at(double ux, double uy) {
        double x = rx * ux;
        double y = ry * uy;
        return new Point2D.Double(
                centre.getX() + Math.cos(turn) * x - Math.sin(turn) * y,
                centre.getY() + Math.sin(turn) * x + Math.cos(turn) * y);
    }
}
