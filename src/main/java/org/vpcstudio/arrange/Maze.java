package org.vpcstudio.arrange;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.model.diagram.Box;

/// Finds a way around bodies when no simple route is free: the cheapest path (Dijkstra) on the lines that run 8 beside
/// the bodies and through the ports.
final class Maze {
    private final Ground ground;
    private final Net net;
    private final End from;
    private final End to;
    private final List<Box> near;
    private final int[] xs;
    private final int[] ys;
    private final Map<Integer, Side> arrivals = new HashMap<>();

    /// @param near the bodies to keep clear of
    Maze(Ground ground, End from, End to, Net net, List<Box> near) {
        this.ground = ground;
        this.from = from;
        this.to = to;
        this.net = net;
        this.near = near;
        TreeSet<Integer> columns = new TreeSet<>(List.of(from.x(), to.x()));
        TreeSet<Integer> rows =
                new TreeSet<>(List.of(from.box().centerY(), to.box().centerY()));
        for (Box body : near) {
            addAround(columns, body.x(), body.right());
            addAround(rows, body.y(), body.bottom());
        }
        addAround(columns, from.box().x(), from.box().right());
        addAround(rows, from.box().y(), from.box().bottom());
        addAround(columns, to.box().x(), to.box().right());
        addAround(rows, to.box().y(), to.box().bottom());
        this.xs = columns.stream().mapToInt(Integer::intValue).toArray();
        this.ys = rows.stream().mapToInt(Integer::intValue).toArray();
        for (Side side : Side.values()) {
            arrivals.put(stubState(to, side, side.opposite()), side);
        }
    }

    private static void addAround(Set<Integer> lines, int low, int high) {
        lines.add(low - Ground.CLEARANCE);
        lines.add(low - 2 * Ground.CLEARANCE);
        lines.add(high + Ground.CLEARANCE);
        lines.add(high + 2 * Ground.CLEARANCE);
    }

    /// A way, ends included; empty when there is none.
    List<Spot> way() {
        int[] cost = new int[xs.length * ys.length * 4];
        int[] before = new int[cost.length];
        Arrays.fill(cost, Integer.MAX_VALUE);
        Arrays.fill(before, -1);
        PriorityQueue<long[]> open =
                new PriorityQueue<>((p, q) -> p[0] != q[0] ? Long.compare(p[0], q[0]) : Long.compare(p[1], q[1]));
        for (Side side : Side.values()) {
            int state = stubState(from, side, side);
            if (state >= 0) {
                cost[state] = 0;
                open.add(new long[] {0, state});
            }
        }
        while (!open.isEmpty()) {
            long[] head = open.remove();
            int state = (int) head[1];
            if (head[0] > cost[state]) {
                continue;
            }
            Side arrival = arrivalAt(state);
            if (arrival != null) {
                return path(before, state, arrival);
            }
            for (Side heading : Side.values()) {
                step(state, heading, cost, before, open);
            }
        }
        return List.of();
    }

    private void step(int state, Side heading, int[] cost, int[] before, PriorityQueue<long[]> open) {
        Side present = Side.of(state % 4);
        int cell = state / 4;
        int column = cell % xs.length + heading.dx();
        int row = cell / xs.length + heading.dy();
        boolean back = heading == present.opposite();
        if (back || column < 0 || column >= xs.length || row < 0 || row >= ys.length) {
            return;
        }
        Spot a = spot(state);
        Spot b = new Spot(xs[column], ys[row]);
        if (isBlocked(a, b)) {
            return;
        }
        int next = (row * xs.length + column) * 4 + heading.number();
        int price = cost[state] + Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y()) + ground.partCost(a, b, net);
        price += heading == present ? 0 : Ground.BEND;
        if (price < cost[next]) {
            cost[next] = price;
            before[next] = state;
            open.add(new long[] {price, next});
        }
    }

    private boolean isBlocked(Spot a, Spot b) {
        for (Box body : near) {
            if (Polyline.meets(a, b, body, Ground.CLEARANCE)) {
                return true;
            }
        }
        return Polyline.meets(a, b, from.box(), Ground.CLEARANCE) || Polyline.meets(a, b, to.box(), Ground.CLEARANCE);
    }

    private List<Spot> path(int[] before, int last, Side arrival) {
        Deque<Spot> spots = new ArrayDeque<>();
        spots.addFirst(to.port(arrival));
        int state = last;
        while (before[state] >= 0) {
            spots.addFirst(spot(state));
            state = before[state];
        }
        spots.addFirst(spot(state));
        spots.addFirst(from.port(Side.of(state % 4)));
        return Polyline.simplified(List.copyOf(spots));
    }

    /// The side of the target this state is a stub of, heading towards it; null when it is none.
    private @Nullable Side arrivalAt(int state) {
        return arrivals.get(state);
    }

    /// The state one clearance outside this side of an end; -1 when a body is in the way.
    private int stubState(End end, Side side, Side heading) {
        Spot port = end.port(side);
        Spot stub = new Spot(port.x() + side.dx() * Ground.CLEARANCE, port.y() + side.dy() * Ground.CLEARANCE);
        int column = Arrays.binarySearch(xs, stub.x());
        int row = Arrays.binarySearch(ys, stub.y());
        boolean blocked = near.stream()
                .anyMatch(body -> !body.equals(end.box()) && Polyline.meets(port, stub, body, Ground.CLEARANCE));
        return blocked || column < 0 || row < 0 ? -1 : (row * xs.length + column) * 4 + heading.number();
    }

    private Spot spot(int state) {
        int cell = state / 4;
        return new Spot(xs[cell % xs.length], ys[cell / xs.length]);
    }
}
