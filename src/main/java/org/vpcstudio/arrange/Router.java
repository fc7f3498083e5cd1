package org.vpcstudio.arrange;

import java.util.ArrayList;
import java.util.List;
import org.vpcstudio.model.diagram.Box;

/// Finds where lines run: every part horizontal or vertical, few bends, 8 clear of bodies and of lines that belong to
/// something else. A line always comes out, however the boxes lie; where there is no free way it runs over something.
/// Equal calls in equal order give equal routes.
public final class Router {
    private static final int FAN_ROOM = 24;
    private static final int FAN_SHIFTS = 6;

    /// The net no line belongs to.
    private static final int OF_FRAMES = Integer.MIN_VALUE;

    private final Ground ground;

    /// @param bodies what lines must not touch
    /// @param captions what lines should not run over, such as the words in a header
    /// @param frames boxes on whose outline no line should run; lines may cross it
    public Router(List<Box> bodies, List<Box> captions, List<Box> frames) {
        this.ground = new Ground(bodies, captions);
        for (Box frame : frames) {
            Spot corner = new Spot(frame.x(), frame.y());
            Spot far = new Spot(frame.right(), frame.bottom());
            Spot beside = new Spot(far.x(), corner.y());
            Spot below = new Spot(corner.x(), far.y());
            ground.take(OF_FRAMES, List.of(corner, beside, far, below, corner));
        }
    }

    /// A line between two boxes.
    ///
    /// @param net lines of one number may share their way
    /// @return corners from end to end, at least two
    public List<Spot> connect(int net, End from, End to) {
        List<Spot> route = best(net, from, to);
        ground.take(net, route);
        return route;
    }

    /// Lines from one box to several: a tidy tree (trunk, bus, drops) to those in front of its bottom or its top, one
    /// by one to the others.
    ///
    /// @return a route for each target, in their order
    public List<List<Spot>> fan(int net, End from, List<End> targets) {
        List<End> below = targets.stream()
                .filter(to -> to.box().y() - from.box().bottom() >= FAN_ROOM)
                .toList();
        List<End> above = targets.stream()
                .filter(to -> from.box().y() - to.box().bottom() >= FAN_ROOM)
                .toList();
        int downBus = below.size() < 2 ? 0 : bus(net, from, below, Side.BOTTOM);
        int upBus = above.size() < 2 ? 0 : bus(net, from, above, Side.TOP);
        List<List<Spot>> routes = new ArrayList<>();
        for (End to : targets) {
            List<Spot> branch = List.of();
            if (below.size() > 1 && below.contains(to)) {
                branch = branch(from, to, Side.BOTTOM, downBus);
            } else if (above.size() > 1 && above.contains(to)) {
                branch = branch(from, to, Side.TOP, upBus);
            }
            boolean tidy =
                    !branch.isEmpty() && !Ground.isTroubled(ground.cost(branch, from.box(), to.box(), net), branch);
            List<Spot> route = tidy ? branch : best(net, from, to);
            routes.add(!branch.isEmpty() && cost(net, from, to, branch) < cost(net, from, to, route) ? branch : route);
        }
        routes.forEach(route -> ground.take(net, route));
        return routes;
    }

    private int cost(int net, End from, End to, List<Spot> route) {
        return ground.cost(route, from.box(), to.box(), net);
    }

    /// The height at which a tree spreads: half way to the nearest target unless that is not free.
    private int bus(int net, End from, List<End> targets, Side side) {
        int start = from.port(side).y();
        Side in = side == Side.BOTTOM ? Side.TOP : Side.BOTTOM;
        int nearest = targets.stream()
                .mapToInt(to -> to.port(in).y())
                .reduce((a, b) -> Math.abs(a - start) <= Math.abs(b - start) ? a : b)
                .orElse(start);
        int middle = Math.floorDiv(start + nearest, 8) * 4;
        int chosen = middle;
        long least = Long.MAX_VALUE;
        for (int i = 0; i <= 2 * FAN_SHIFTS; i++) {
            int at = middle + (i % 2 == 0 ? -1 : 1) * ((i + 1) / 2) * Ground.CLEARANCE;
            if (Math.abs(at - start) < 4 || Math.abs(at - nearest) < 4 || (at > start) == (at > nearest)) {
                continue;
            }
            long price = targets.stream()
                    .mapToLong(to -> cost(net, from, to, branch(from, to, side, at)))
                    .sum();
            if (price < least) {
                least = price;
                chosen = at;
            }
        }
        return chosen;
    }

    private static List<Spot> branch(End from, End to, Side side, int at) {
        Spot a = from.port(side);
        Spot b = to.port(side == Side.BOTTOM ? Side.TOP : Side.BOTTOM);
        return Polyline.simplified(List.of(a, new Spot(a.x(), at), new Spot(b.x(), at), b));
    }

    private List<Spot> best(int net, End from, End to) {
        List<Spot> best = plain(from, to);
        int least = cost(net, from, to, best);
        for (List<Spot> route : Shapes.between(from, to)) {
            int price = cost(net, from, to, route);
            if (price < least) {
                least = price;
                best = route;
            }
        }
        if (Ground.isTroubled(least, best)) {
            List<Spot> way = new Maze(ground, from, to, net).way();
            if (!way.isEmpty() && cost(net, from, to, way) < least) {
                return way;
            }
        }
        return best;
    }

    /// From the middle of a side to the middle of a side, whatever is in between: what is left when boxes overlap.
    private static List<Spot> plain(End from, End to) {
        boolean right = to.box().centerX() >= from.box().centerX();
        Spot a = from.port(right ? Side.RIGHT : Side.LEFT);
        Spot b = to.port(to.box().centerY() >= from.box().centerY() ? Side.TOP : Side.BOTTOM);
        List<Spot> route = Polyline.simplified(List.of(a, new Spot(b.x(), a.y()), b));
        return route.size() >= 2 ? route : List.of(a, b);
    }
}
