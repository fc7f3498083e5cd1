package org.vpcstudio.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.vpcstudio.model.diagram.Box;

/// The simple ways between two ports: straight, one corner, two corners, around one side.
final class Shapes {
    /// How far a line goes straight before its first corner.
    static final int STUB = 16;

    private static final int LANES = 8;
    private static final int[] SHIFTS = {0, 8, -8, 16, -16, 24, -24, 40, -40};

    private Shapes() {}

    /// Every simple route between the two, ends included.
    static List<List<Spot>> between(End from, End to) {
        List<List<Spot>> routes = new ArrayList<>();
        for (Side out : Side.values()) {
            for (Side in : Side.values()) {
                add(routes, from, out, to, in);
            }
        }
        return routes;
    }

    private static void add(List<List<Spot>> routes, End from, Side out, End to, Side in) {
        Spot a = from.port(out);
        Spot b = to.port(in);
        if (out.isVertical() != in.isVertical()) {
            Spot corner = out.isVertical() ? new Spot(a.x(), b.y()) : new Spot(b.x(), a.y());
            if (leaves(a, out, corner) && leaves(b, in, corner)) {
                routes.add(Polyline.simplified(List.of(a, corner, b)));
            }
        } else if (out == in) {
            around(routes, a, b, out);
        } else if (leaves(a, out, b) && leaves(b, in, a)) {
            across(routes, a, b, out.isVertical());
        }
    }

    /// Whether the way from the port to this spot goes outwards, with room for a stub.
    private static boolean leaves(Spot port, Side side, Spot to) {
        return (to.x() - port.x()) * side.dx() + (to.y() - port.y()) * side.dy() >= Ground.CLEARANCE;
    }

    private static void across(List<List<Spot>> routes, Spot a, Spot b, boolean vertical) {
        int start = vertical ? a.y() : a.x();
        int end = vertical ? b.y() : b.x();
        if (vertical ? a.x() == b.x() : a.y() == b.y()) {
            routes.add(List.of(a, b));
            return;
        }
        int middle = Math.floorDiv(start + end, 8) * 4;
        for (int shift : SHIFTS) {
            int at = middle + shift;
            if (at > Math.min(start, end) + 3 && at < Math.max(start, end) - 3) {
                routes.add(bent(a, b, at, vertical));
            }
        }
    }

    private static void around(List<List<Spot>> routes, Spot a, Spot b, Side side) {
        int sign = side.dx() + side.dy();
        int far = side.isVertical()
                ? sign * Math.max(sign * a.y(), sign * b.y())
                : sign * Math.max(sign * a.x(), sign * b.x());
        for (int out = STUB; out <= 4 * STUB; out += 8) {
            routes.add(bent(a, b, far + sign * out, side.isVertical()));
        }
    }

    private static List<Spot> bent(Spot a, Spot b, int at, boolean vertical) {
        return vertical
                ? List.of(a, new Spot(a.x(), at), new Spot(b.x(), at), b)
                : List.of(a, new Spot(at, a.y()), new Spot(at, b.y()), b);
    }

    /// Ways through the lanes beside the bodies around the end: along the ends, up or down a lane between.
    static List<List<Spot>> channels(End from, End to, List<Box> around) {
        TreeSet<Integer> lanes = new TreeSet<>();
        for (Box body : around) {
            lanes.add(body.x() - Ground.CLEARANCE);
            lanes.add(body.right() + Ground.CLEARANCE);
        }
        List<Integer> nearest = new ArrayList<>(lanes);
        nearest.sort(Comparator.comparingInt(lane -> Math.abs(lane - to.x())));
        List<List<Spot>> routes = new ArrayList<>();
        for (int lane : nearest.subList(0, Math.min(LANES, nearest.size()))) {
            for (Side out : List.of(Side.TOP, Side.BOTTOM)) {
                for (Side in : List.of(Side.TOP, Side.BOTTOM)) {
                    lane(
                            routes,
                            from.port(out),
                            out.dy() * Ground.CLEARANCE,
                            lane,
                            to.port(in),
                            in.dy() * Ground.CLEARANCE);
                }
            }
        }
        return routes;
    }

    private static void lane(List<List<Spot>> routes, Spot a, int above, int lane, Spot b, int below) {
        routes.add(Polyline.simplified(List.of(
                a,
                new Spot(a.x(), a.y() + above),
                new Spot(lane, a.y() + above),
                new Spot(lane, b.y() + below),
                new Spot(b.x(), b.y() + below),
                b)));
    }
}
