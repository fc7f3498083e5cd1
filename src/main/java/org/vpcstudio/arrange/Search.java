package org.vpcstudio.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vpcstudio.model.diagram.Box;

/// Looks for the cheapest routes of one net, and asks the memory first.
final class Search {
    private static final int FAN_ROOM = 24;
    private static final int FAN_SHIFTS = 6;

    /// Where a larger tree spreads is decided by as many of its targets.
    private static final int SAMPLE = 16;

    private static final int REACH = 160;
    private static final int MOST_BODIES = 60;
    private static final int MOST_PATIENCE = 100_000;

    private final Ground ground;
    private final Net net;
    private final Memory memory;
    private final List<Laid.Bus> buses = new ArrayList<>();

    /// What was found before and still holds.
    record Memory(Map<Laid.Ask, Laid.Leg> legs, List<Laid.Bus> buses) {
        static final Memory EMPTY = new Memory(Map.of(), List.of());
    }

    Search(Ground ground, Net net, Memory memory) {
        this.ground = ground;
        this.net = net;
        this.memory = memory;
    }

    /// Where the trees spread that were laid.
    List<Laid.Bus> buses() {
        return buses;
    }

    /// Lines by themselves.
    List<Laid.Leg> single(List<Laid.Pair> pairs) {
        return pairs.stream()
                .map(pair -> leg(new Laid.Ask(pair, Optional.empty(), 0)))
                .toList();
    }

    /// Lines that start at the same end.
    List<Laid.Leg> tree(List<Laid.Pair> pairs) {
        End from = pairs.getFirst().from();
        List<End> below = pairs.stream()
                .map(Laid.Pair::to)
                .filter(to -> isBelow(from, to))
                .toList();
        List<End> above = pairs.stream()
                .map(Laid.Pair::to)
                .filter(to -> isBelow(to, from))
                .toList();
        int downBus = below.size() < 2 ? 0 : bus(from, below, Side.BOTTOM);
        int upBus = above.size() < 2 ? 0 : bus(from, above, Side.TOP);
        List<Laid.Leg> legs = new ArrayList<>();
        for (Laid.Pair pair : pairs) {
            if (below.size() > 1 && isBelow(from, pair.to())) {
                legs.add(leg(new Laid.Ask(pair, Optional.of(Side.BOTTOM), downBus)));
            } else if (above.size() > 1 && isBelow(pair.to(), from)) {
                legs.add(leg(new Laid.Ask(pair, Optional.of(Side.TOP), upBus)));
            } else {
                legs.add(leg(new Laid.Ask(pair, Optional.empty(), 0)));
            }
        }
        return legs;
    }

    private static boolean isBelow(End one, End other) {
        return other.box().y() - one.box().bottom() >= FAN_ROOM;
    }

    private Laid.Leg leg(Laid.Ask ask) {
        Laid.Leg known = memory.legs().get(ask);
        if (known != null) {
            return known;
        }
        ground.look();
        End from = ask.pair().from();
        End to = ask.pair().to();
        List<Spot> route = ask.side()
                .map(side -> tidiest(from, to, branch(from, to, side, ask.at())))
                .orElseGet(() -> best(from, to).route);
        return new Laid.Leg(ask, route, ground.seen());
    }

    /// The branch of the tree, unless it runs over something and another way does so less.
    private List<Spot> tidiest(End from, End to, List<Spot> branch) {
        int clean = Ground.base(branch) + Ground.TROUBLE;
        if (cost(from, to, branch, clean) < clean) {
            return branch;
        }
        Choice other = best(from, to);
        return cost(from, to, branch, other.price) > other.price ? other.route : branch;
    }

    private int cost(End from, End to, List<Spot> route, int most) {
        return ground.cost(route, from.box(), to.box(), net, most);
    }

    /// The height at which a tree spreads: half way to the nearest target unless that is not free.
    private int bus(End from, List<End> all, Side side) {
        int start = from.port(side).y();
        Side in = side == Side.BOTTOM ? Side.TOP : Side.BOTTOM;
        int nearest = all.stream()
                .mapToInt(to -> to.port(in).y())
                .reduce((a, b) -> Math.abs(a - start) <= Math.abs(b - start) ? a : b)
                .orElse(start);
        List<End> targets = sample(all);
        Optional<Laid.Bus> known = memory.buses().stream()
                .filter(bus -> bus.side() == side
                        && bus.nearest() == nearest
                        && bus.from().equals(from)
                        && bus.targets().equals(targets))
                .findFirst();
        Laid.Bus bus = known.orElseGet(() -> {
            ground.look();
            int at = bus(from, targets, side, start, nearest);
            return new Laid.Bus(side, from, targets, nearest, at, ground.seen());
        });
        buses.add(bus);
        return bus.at();
    }

    private static List<End> sample(List<End> all) {
        if (all.size() <= SAMPLE) {
            return all;
        }
        List<End> some = new ArrayList<>();
        for (int i = 0; i < SAMPLE; i++) {
            some.add(all.get((int) ((long) i * (all.size() - 1) / (SAMPLE - 1))));
        }
        return some;
    }

    private int bus(End from, List<End> targets, Side side, int start, int nearest) {
        int middle = Math.floorDiv(start + nearest, 8) * 4;
        int chosen = middle;
        long least = Long.MAX_VALUE;
        for (int i = 0; i <= 2 * FAN_SHIFTS; i++) {
            int at = middle + (i % 2 == 0 ? -1 : 1) * ((i + 1) / 2) * Ground.CLEARANCE;
            if (Math.abs(at - start) < 4 || Math.abs(at - nearest) < 4 || (at > start) == (at > nearest)) {
                continue;
            }
            long price = 0;
            for (End to : targets) {
                price += cost(from, to, branch(from, to, side, at), Integer.MAX_VALUE);
                if (price >= least) {
                    break;
                }
            }
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

    /// A simple route; a way around bodies when each of them runs over something.
    private Choice best(End from, End to) {
        List<List<Spot>> routes = new ArrayList<>();
        routes.add(plain(from, to));
        routes.addAll(Shapes.between(from, to));
        Choice simple = cheapest(from, to, routes);
        if (simple.price - Ground.base(simple.route) < Ground.TROUBLE) {
            return simple;
        }
        Box region = from.box().union(to.box()).grown(REACH);
        List<Box> near = ground.bodies(region, MOST_BODIES);
        List<List<Spot>> ways = near.size() <= MOST_BODIES
                ? List.of(new Maze(ground, from, to, net, near).way())
                : Shapes.channels(from, to, ground.bodies(to.box().grown(REACH), MOST_BODIES));
        List<List<Spot>> found = ways.stream().filter(way -> !way.isEmpty()).toList();
        Choice other = found.isEmpty() ? simple : cheapest(from, to, found);
        return other.price < simple.price ? other : simple;
    }

    private record Choice(List<Spot> route, int price) {}

    /// A route on offer.
    ///
    /// @param number of equally cheap ones the first is taken
    /// @param base what it costs at least: its own length and bends
    private record Candidate(int number, int base, List<Spot> route) {}

    /// The cheapest of some routes. What runs over much is found out early: first only those are priced to the end that
    /// cost little more than the shortest, and when there are none, with more patience.
    private Choice cheapest(End from, End to, List<List<Spot>> routes) {
        List<Candidate> candidates = new ArrayList<>();
        for (List<Spot> route : routes) {
            candidates.add(new Candidate(candidates.size(), Ground.base(route), route));
        }
        candidates.sort(Comparator.comparingInt(Candidate::base));
        int shortest = candidates.getFirst().base;
        for (int patience = Ground.TROUBLE; patience < MOST_PATIENCE; patience *= 4) {
            Choice found = cheapest(from, to, candidates, shortest + patience);
            if (!found.route.isEmpty()) {
                return found;
            }
        }
        return cheapest(from, to, candidates, Integer.MAX_VALUE);
    }

    /// The cheapest that costs at most so much; an empty route when none does.
    private Choice cheapest(End from, End to, List<Candidate> candidates, int most) {
        int least = most;
        int number = Integer.MAX_VALUE;
        List<Spot> best = List.of();
        for (Candidate candidate : candidates) {
            if (candidate.base > least) {
                break;
            }
            int price = cost(from, to, candidate.route, least);
            if (price < least || (price == least && candidate.number < number)) {
                least = price;
                number = candidate.number;
                best = candidate.route;
            }
        }
        return new Choice(best, least);
    }

    /// From bottom to top or from top to bottom where one is above the other, else around one corner.
    static List<Spot> straight(End from, End to) {
        if (isBelow(from, to)) {
            return branch(from, to, Side.BOTTOM, (from.box().bottom() + to.box().y()) / 2);
        }
        return isBelow(to, from)
                ? branch(from, to, Side.TOP, (to.box().bottom() + from.box().y()) / 2)
                : plain(from, to);
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
