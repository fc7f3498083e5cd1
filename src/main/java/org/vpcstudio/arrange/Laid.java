package org.vpcstudio.arrange;

import java.util.List;
import java.util.Optional;

/// The routes of one net, and what they depend on, so that they need not be found again while that is as it was.
public final class Laid {
    private final Net net;
    private final List<Leg> legs;
    private final List<Bus> buses;
    private final List<Ground.Wire> wires;

    /// The two ends of a line.
    public record Pair(End from, End to) {}

    /// What is asked for: a line, as a branch of a tree that spreads at `at`, or by itself.
    record Ask(Pair pair, Optional<Side> side, int at) {}

    /// A line.
    ///
    /// @param seen the cells that were looked at
    @SuppressWarnings("ArrayRecordComponent") // Legs are never compared, and nobody changes the cells.
    record Leg(Ask ask, List<Spot> route, int[] seen) {}

    /// Where a tree spreads.
    ///
    /// @param targets those that decided it
    /// @param nearest the height of the nearest one
    /// @param seen the cells that were looked at
    @SuppressWarnings("ArrayRecordComponent") // As with legs.
    record Bus(Side side, End from, List<End> targets, int nearest, int at, int[] seen) {}

    Laid(Net net, List<Leg> legs, List<Bus> buses, List<Ground.Wire> wires) {
        this.net = net;
        this.legs = List.copyOf(legs);
        this.buses = List.copyOf(buses);
        this.wires = List.copyOf(wires);
    }

    public Net net() {
        return net;
    }

    /// Corners from end to end, at least two, for each pair in their order.
    public List<List<Spot>> routes() {
        return legs.stream().map(Leg::route).toList();
    }

    List<Leg> legs() {
        return legs;
    }

    List<Bus> buses() {
        return buses;
    }

    /// What the lines cover, each place once.
    List<Ground.Wire> wires() {
        return wires;
    }
}
