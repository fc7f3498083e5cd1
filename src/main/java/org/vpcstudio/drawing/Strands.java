package org.vpcstudio.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vpcstudio.drawing.Brush.Point;

/// Lines that run side by side along one route.
final class Strands {
    /// More than this many would only make a bar.
    private static final int MOST = 4;

    private Strands() {}

    /// The routes of `count` lines that are `apart` from each other, the middle of them on the route.
    static List<List<Point>> of(List<Point> route, int count, double apart) {
        int drawn = Math.clamp(count, 1, MOST);
        List<List<Point>> strands = new ArrayList<>();
        for (int i = 0; i < drawn; i++) {
            strands.add(beside(route, (i - (drawn - 1) / 2.0) * apart));
        }
        return strands;
    }

    /// The route moved to its left by `off`. Every part is horizontal or vertical, so each corner moves by the offsets
    /// of the two parts that meet there.
    private static List<Point> beside(List<Point> route, double off) {
        List<Point> moved = new ArrayList<>();
        for (int i = 0; i < route.size(); i++) {
            Point point = route.get(i);
            double dx = 0;
            double dy = 0;
            for (int part = Math.max(0, i - 1); part <= Math.min(i, route.size() - 2); part++) {
                Point a = route.get(part);
                Point b = route.get(part + 1);
                boolean upright = a.x() == b.x();
                dx = upright ? off * Math.signum(b.y() - a.y()) : dx;
                dy = upright ? dy : -off * Math.signum(b.x() - a.x());
            }
            moved.add(new Point(point.x() + dx, point.y() + dy));
        }
        return moved;
    }

    /// The middle of the longest part of a route.
    static Point middle(List<Point> route) {
        return middles(route).getFirst();
    }

    /// The middles of the parts of a route, that of the longest part first.
    static List<Point> middles(List<Point> route) {
        record Part(double length, Point middle) {}
        List<Part> parts = new ArrayList<>();
        for (int i = 1; i < route.size(); i++) {
            Point a = route.get(i - 1);
            Point b = route.get(i);
            double length = Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
            parts.add(new Part(length, new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2)));
        }
        return parts.stream()
                .sorted(Comparator.comparingDouble(Part::length).reversed())
                .map(Part::middle)
                .toList();
    }

    static double length(List<Point> route) {
        double length = 0;
        for (int i = 1; i < route.size(); i++) {
            length += Math.abs(route.get(i).x() - route.get(i - 1).x())
                    + Math.abs(route.get(i).y() - route.get(i - 1).y());
        }
        return length;
    }
}
