package org.vpcstudio.arrange;

import java.util.ArrayList;
import java.util.List;
import org.vpcstudio.model.diagram.Box;

/// What is in the way of lines, and what each way costs: length and bends, and far more for running over something.
final class Ground {
    /// Lines keep this far from bodies and from lines of others.
    static final int CLEARANCE = 8;

    static final int BEND = 40;
    /// A route that costs so much more than its length and bends runs over something or comes too close to it.
    static final int TROUBLE = 250;

    private static final int THROUGH_BODY = 4000;
    private static final int TOO_CLOSE = 600;
    private static final int OVER_CAPTION = TROUBLE;
    private static final int ON_A_LINE = 300;
    private static final int CROSSING = 12;

    private final Grid<Thing> things;
    private final Cells seen = new Cells();

    /// Something on the ground.
    sealed interface Thing {}

    /// What lines must not touch.
    record Body(Box box) implements Thing {}

    /// What lines should not run over.
    record Words(Box box) implements Thing {}

    /// A part of a finished route, or of the outline of a frame.
    record Wire(Net net, Spot a, Spot b) implements Thing {
        boolean isUpright() {
            return a.x() == b.x();
        }
    }

    Ground(Grid<Thing> things) {
        this.things = things;
    }

    /// The same ground, to be changed instead of this one.
    Ground copy() {
        return new Ground(things.copy());
    }

    /// Puts a thing there.
    ///
    /// @param changed gets its cells
    void add(Thing thing, Cells changed) {
        at(thing, (left, top, right, bottom) -> {
            things.add(left, top, right, bottom, thing);
            things.mark(left, top, right, bottom, changed);
        });
    }

    /// Takes a thing away.
    ///
    /// @param changed gets its cells
    void remove(Thing thing, Cells changed) {
        at(thing, (left, top, right, bottom) -> {
            things.remove(left, top, right, bottom, thing);
            things.mark(left, top, right, bottom, changed);
        });
    }

    private interface Rectangle {
        void take(int left, int top, int right, int bottom);
    }

    private static void at(Thing thing, Rectangle rectangle) {
        switch (thing) {
            case Body(Box box) -> rectangle.take(box.x(), box.y(), box.right(), box.bottom());
            case Words(Box box) -> rectangle.take(box.x(), box.y(), box.right(), box.bottom());
            case Wire(Net _, Spot a, Spot b) ->
                rectangle.take(
                        Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.max(a.x(), b.x()), Math.max(a.y(), b.y()));
        }
    }

    /// Begins to note which cells the answers depend on.
    void look() {
        seen.clear();
    }

    /// The cells that answers depended on since {@link #look}.
    int[] seen() {
        return seen.toArray();
    }

    private void near(Spot a, Spot b, int margin, Grid.Visit<Thing> visit) {
        things.each(
                Math.min(a.x(), b.x()) - margin,
                Math.min(a.y(), b.y()) - margin,
                Math.max(a.x(), b.x()) + margin,
                Math.max(a.y(), b.y()) + margin,
                seen,
                visit);
    }

    /// The bodies whose inside is in this region.
    ///
    /// @param most when there are more, this and one more of them
    List<Box> bodies(Box region, int most) {
        List<Box> found = new ArrayList<>();
        things.each(region.x(), region.y(), region.right(), region.bottom(), seen, thing -> {
            if (thing instanceof Body(Box box) && region.overlaps(box)) {
                found.add(box);
            }
            return found.size() <= most;
        });
        return found;
    }

    /// What a route costs before it runs over anything.
    static int base(List<Spot> route) {
        return Polyline.length(route) + BEND * Math.max(0, route.size() - 2);
    }

    /// What a route costs that belongs to this net and ends at these boxes; some figure above `most` when it costs
    /// more than that.
    int cost(List<Spot> route, Box from, Box to, Net net, int most) {
        Bill bill = new Bill(net, from, to, most);
        bill.sum = base(route);
        for (int i = 1; i < route.size() && bill.sum <= most; i++) {
            bill.first = i == 1;
            bill.last = i == route.size() - 1;
            bill.a = route.get(i - 1);
            bill.b = route.get(i);
            near(bill.a, bill.b, CLEARANCE, bill);
        }
        return bill.sum;
    }

    /// What one part costs for captions and other lines.
    int partCost(Spot a, Spot b, Net net) {
        int[] cost = {0};
        near(a, b, CLEARANCE, thing -> {
            cost[0] += passing(a, b, thing, net);
            return true;
        });
        return cost[0];
    }

    private static int passing(Spot a, Spot b, Thing thing, Net net) {
        return switch (thing) {
            case Body _ -> 0;
            case Words(Box box) -> Polyline.meets(a, b, box, 2) ? OVER_CAPTION : 0;
            case Wire wire -> {
                int cost = meeting(a, b, wire);
                yield cost > 0 && wire.net.compareTo(net) < 0 ? cost : 0;
            }
        };
    }

    /// Adds up what the parts of a route cost.
    private static final class Bill implements Grid.Visit<Thing> {
        private final Net net;
        private final Box from;
        private final Box to;
        private final int most;
        private Spot a = new Spot(0, 0);
        private Spot b = a;
        private boolean first;
        private boolean last;
        private int sum;

        Bill(Net net, Box from, Box to, int most) {
            this.most = most;
            this.net = net;
            this.from = from;
            this.to = to;
        }

        @Override
        public boolean on(Thing thing) {
            if (thing instanceof Body(Box body)) {
                if (Polyline.meets(a, b, body, 0)) {
                    sum += THROUGH_BODY;
                } else if (Polyline.meets(a, b, body, CLEARANCE) && !isOwn(body)) {
                    sum += TOO_CLOSE;
                }
            } else {
                sum += passing(a, b, thing, net);
            }
            return sum <= most;
        }

        private boolean isOwn(Box body) {
            return (first && body.equals(from)) || (last && body.equals(to));
        }
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
}
