package org.vpcstudio.arrange;

import java.util.ArrayList;
import java.util.List;
import org.vpcstudio.model.diagram.Box;

/// What is in the way of lines, and what each way costs: length and bends, and far more for running over something.
final class Ground {
    /// Lines keep this far from bodies and from lines of others.
    static final int CLEARANCE = 8;

    static final int BEND = 40;
    private static final int THROUGH_BODY = 4000;
    private static final int TOO_CLOSE = 600;
    private static final int OVER_CAPTION = 250;
    private static final int ON_A_LINE = 300;
    private static final int CROSSING = 12;

    private final List<Box> bodies;
    private final List<Box> captions;
    private final List<Wire> wires = new ArrayList<>();

    /// A part of a finished route.
    private record Wire(int net, Spot a, Spot b) {
        boolean isUpright() {
            return a.x() == b.x();
        }
    }

    Ground(List<Box> bodies, List<Box> captions) {
        this.bodies = List.copyOf(bodies);
        this.captions = List.copyOf(captions);
    }

    /// The part of the ground in this region: the same as all of it for routes that stay inside.
    Ground around(Box region) {
        Ground part = new Ground(
                bodies.stream().filter(region::overlaps).toList(),
                captions.stream().filter(region::overlaps).toList());
        for (Wire wire : wires) {
            if (Polyline.meets(wire.a, wire.b, region, 1)) {
                part.wires.add(wire);
            }
        }
        return part;
    }

    List<Box> bodies() {
        return bodies;
    }

    /// Remembers a finished route, so that others keep away from it.
    void take(int net, List<Spot> route) {
        for (int i = 1; i < route.size(); i++) {
            wires.add(new Wire(net, route.get(i - 1), route.get(i)));
        }
    }

    /// What a route costs that belongs to this net and ends at these boxes.
    int cost(List<Spot> route, Box from, Box to, int net) {
        int cost = Polyline.length(route) + BEND * Math.max(0, route.size() - 2);
        for (int i = 1; i < route.size(); i++) {
            boolean first = i == 1;
            boolean last = i == route.size() - 1;
            cost += partCost(route.get(i - 1), route.get(i), net);
            cost += bodiesCost(route.get(i - 1), route.get(i), from, to, first, last);
        }
        return cost;
    }

    /// What one part costs for captions and other lines.
    int partCost(Spot a, Spot b, int net) {
        int cost = 0;
        for (Box caption : captions) {
            cost += Polyline.meets(a, b, caption, 2) ? OVER_CAPTION : 0;
        }
        for (Wire wire : wires) {
            cost += wire.net == net ? 0 : meeting(a, b, wire);
        }
        return cost;
    }

    private int bodiesCost(Spot a, Spot b, Box from, Box to, boolean first, boolean last) {
        int cost = 0;
        for (Box body : bodies) {
            boolean own = (first && body.equals(from)) || (last && body.equals(to));
            if (Polyline.meets(a, b, body, 0)) {
                cost += THROUGH_BODY;
            } else if (!own && Polyline.meets(a, b, body, CLEARANCE)) {
                cost += TOO_CLOSE;
            }
        }
        return cost;
    }

    private static int meeting(Spot a, Spot b, Wire wire) {
        boolean upright = a.x() == b.x();
        if (upright != wire.isUpright()) {
            return within(a, b, wire) ? CROSSING : 0;
        }
        int distance = upright ? Math.abs(a.x() - wire.a.x()) : Math.abs(a.y() - wire.a.y());
        if (distance >= CLEARANCE) {
            return 0;
        }
        int overlap =
                upright ? overlap(a.y(), b.y(), wire.a.y(), wire.b.y()) : overlap(a.x(), b.x(), wire.a.x(), wire.b.x());
        return overlap > 0 ? ON_A_LINE : 0;
    }

    private static boolean within(Spot a, Spot b, Wire wire) {
        return overlap(a.x(), b.x(), wire.a.x(), wire.b.x()) >= 0 && overlap(a.y(), b.y(), wire.a.y(), wire.b.y()) >= 0;
    }

    /// How far two ranges overlap; less than 0 when they are apart.
    private static int overlap(int a1, int a2, int b1, int b2) {
        return Math.min(Math.max(a1, a2), Math.max(b1, b2)) - Math.max(Math.min(a1, a2), Math.min(b1, b2));
    }

    /// Whether a cost means that something was run over or come too close to.
    static boolean isTroubled(int cost, List<Spot> route) {
        return cost - Polyline.length(route) - BEND * Math.max(0, route.size() - 2) >= OVER_CAPTION;
    }
}
