package org.vpcstudio.arrange;

import java.util.ArrayList;
import java.util.List;

/// Looks for the cheapest routes of one net on a piece of ground.
final class Search {
    private static final int FAN_ROOM = 24;
    private static final int FAN_SHIFTS = 6;

    private final Ground ground;
    private final int net;

    Search(Ground ground, int net) {
        this.ground = ground;
        this.net = net;
    }

    List<List<Spot>> fan(End from, List<End> targets) {
        List<End> below = targets.stream()
                .filter(to -> to.box().y() - from.box().bottom() >= FAN_ROOM)
                .toList();
        List<End> above = targets.stream()
                .filter(to -> from.box().y() - to.box().bottom() >= FAN_ROOM)
                .toList();
        int downBus = below.size() < 2 ? 0 : bus(from, below, Side.BOTTOM);
        int upBus = above.size() < 2 ? 0 : bus(from, above, Side.TOP);
        List<List<Spot>> routes = new ArrayList<>();
        for (End to : targets) {
            List<Spot> branch = List.of();
            if (below.size() > 1 && below.contains(to)) {
                branch = branch(from, to, Side.BOTTOM, downBus);
            } else if (above.size() > 1 && above.contains(to)) {
                branch = branch(from, to, Side.TOP, upBus);
            }
            routes.add(branch.isEmpty() ? best(from, to) : tidiest(from, to, branch));
        }
        return routes;
    }

    /// The branch of the tree, unless it runs over something and another way does so less.
    private List<Spot> tidiest(End from, End to, List<Spot> branch) {
        int price = cost(from, to, branch);
        if (!Ground.isTroubled(price, branch)) {
            return branch;
        }
        List<Spot> other = best(from, to);
        return cost(from, to, other) < price ? other : branch;
    }

    private int cost(End from, End to, List<Spot> route) {
        return ground.cost(route, from.box(), to.box(), net);
    }

    /// The height at which a tree spreads: half way to the nearest target unless that is not free.
    private int bus(End from, List<End> targets, Side side) {
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
                    .mapToLong(to -> cost(from, to, branch(from, to, side, at)))
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

    private List<Spot> best(End from, End to) {
        List<Spot> best = plain(from, to);
        int least = cost(from, to, best);
        for (List<Spot> route : Shapes.between(from, to)) {
            int price = cost(from, to, route);
            if (price < least) {
                least = price;
                best = route;
            }
        }
        if (Ground.isTroubled(least, best)) {
            List<Spot> way = new Maze(ground, from, to, net).way();
            if (!way.isEmpty() && cost(from, to, way) < least) {
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
