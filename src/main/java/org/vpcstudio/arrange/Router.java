package org.vpcstudio.arrange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.vpcstudio.model.diagram.Box;

/// Finds where lines run: every part horizontal or vertical, few bends, 8 clear of bodies and of lines that belong to
/// something else. A line always comes out, however the boxes lie; where there is no free way it runs over something.
///
/// Nets are laid in their order, and a route depends only on the bodies and on the nets before. So a router made with
/// {@link #next} from another one, and given what that one laid, comes to the same routes as one that starts from
/// nothing: it looks again only where something has changed.
public final class Router {
    private final Ground ground;
    private final Cells changed = new Cells();

    /// Boxes that lines take care of.
    ///
    /// @param bodies what lines must not touch
    /// @param captions what lines should not run over, such as the words in a header
    /// @param frames boxes on whose outline no line should run; lines may cross it
    public record Obstacles(Collection<Box> bodies, Collection<Box> captions, Collection<Box> frames) {
        public static final Obstacles NONE = new Obstacles(List.of(), List.of(), List.of());

        public Obstacles {
            bodies = List.copyOf(bodies);
            captions = List.copyOf(captions);
            frames = List.copyOf(frames);
        }
    }

    /// A router on empty ground.
    public Router() {
        this.ground = new Ground(new Grid<>(Grid.FINE));
    }

    private Router(Ground ground) {
        this.ground = ground;
    }

    /// A router with other obstacles, in whose place this one must no longer be used.
    public Router next(Collection<Obstacles> gone, Collection<Obstacles> come) {
        Router next = new Router(ground.copy());
        gone.forEach(obstacles -> things(obstacles).forEach(thing -> next.ground.remove(thing, next.changed)));
        come.forEach(obstacles -> things(obstacles).forEach(thing -> next.ground.add(thing, next.changed)));
        return next;
    }

    private static List<Ground.Thing> things(Obstacles obstacles) {
        List<Ground.Thing> things = new ArrayList<>();
        obstacles.bodies().forEach(body -> things.add(new Ground.Body(body)));
        obstacles.captions().forEach(caption -> things.add(new Ground.Words(caption)));
        for (Box frame : obstacles.frames()) {
            Spot corner = new Spot(frame.x(), frame.y());
            Spot far = new Spot(frame.right(), frame.bottom());
            Spot beside = new Spot(far.x(), corner.y());
            Spot below = new Spot(corner.x(), far.y());
            things.add(new Ground.Wire(Net.OF_FRAMES, corner, beside));
            things.add(new Ground.Wire(Net.OF_FRAMES, beside, far));
            things.add(new Ground.Wire(Net.OF_FRAMES, far, below));
            things.add(new Ground.Wire(Net.OF_FRAMES, below, corner));
        }
        return things;
    }

    /// A line that is found at once and takes care of nothing.
    public static List<Spot> sketch(Laid.Pair pair) {
        return Search.straight(pair.from(), pair.to());
    }

    /// Takes away a net that is no more; before others are laid.
    public void forget(Laid laid) {
        laid.wires().forEach(wire -> ground.remove(wire, changed));
    }

    /// Lays a net; in the order of nets.
    ///
    /// @param tree lines from one place spread like a tree (trunk, bus, drops) to what is in front of the bottom or
    ///     the top; the others run one by one
    /// @param before how the router before this one laid it
    /// @return `before` itself when nothing is different
    public Laid lay(Net net, List<Laid.Pair> pairs, boolean tree, Optional<Laid> before) {
        Search search = new Search(ground, net, before.map(this::memory).orElse(Search.Memory.EMPTY));
        List<Laid.Leg> legs = tree ? search.tree(pairs) : search.single(pairs);
        if (before.isPresent()
                && same(before.get().legs(), legs)
                && same(before.get().buses(), search.buses())) {
            return before.get();
        }
        List<Ground.Wire> old = before.map(Laid::wires).orElse(List.of());
        List<Ground.Wire> wires = covered(net, legs);
        replace(old, wires);
        return new Laid(net, legs, search.buses(), wires);
    }

    private Search.Memory memory(Laid laid) {
        Map<Laid.Ask, Laid.Leg> legs = new HashMap<>();
        for (Laid.Leg leg : laid.legs()) {
            if (!changed.meets(leg.seen())) {
                legs.put(leg.ask(), leg);
            }
        }
        return new Search.Memory(
                legs,
                laid.buses().stream().filter(bus -> !changed.meets(bus.seen())).toList());
    }

    @SuppressWarnings("ReferenceEquality") // What was kept is the same object.
    private static boolean same(List<?> before, List<?> now) {
        if (before.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            if (before.get(i) != now.get(i)) {
                return false;
            }
        }
        return true;
    }

    private void replace(List<Ground.Wire> old, List<Ground.Wire> wires) {
        Set<Ground.Wire> gone = new HashSet<>(old);
        wires.forEach(gone::remove);
        gone.forEach(wire -> ground.remove(wire, changed));
        Set<Ground.Wire> present = new HashSet<>(old);
        for (Ground.Wire wire : wires) {
            if (!present.contains(wire)) {
                ground.add(wire, changed);
            }
        }
    }

    /// The parts of routes; what lies on top of each other is one.
    private static List<Ground.Wire> covered(Net net, List<Laid.Leg> legs) {
        Map<Integer, List<int[]>> upright = new TreeMap<>();
        Map<Integer, List<int[]>> level = new TreeMap<>();
        for (Laid.Leg leg : legs) {
            for (int i = 1; i < leg.route().size(); i++) {
                Spot a = leg.route().get(i - 1);
                Spot b = leg.route().get(i);
                if (a.x() == b.x()) {
                    upright.computeIfAbsent(a.x(), _ -> new ArrayList<>()).add(range(a.y(), b.y()));
                } else {
                    level.computeIfAbsent(a.y(), _ -> new ArrayList<>()).add(range(a.x(), b.x()));
                }
            }
        }
        List<Ground.Wire> wires = new ArrayList<>();
        upright.forEach((x, ranges) ->
                merged(ranges).forEach(r -> wires.add(new Ground.Wire(net, new Spot(x, r[0]), new Spot(x, r[1])))));
        level.forEach((y, ranges) ->
                merged(ranges).forEach(r -> wires.add(new Ground.Wire(net, new Spot(r[0], y), new Spot(r[1], y)))));
        return wires;
    }

    private static int[] range(int a, int b) {
        return new int[] {Math.min(a, b), Math.max(a, b)};
    }

    private static List<int[]> merged(List<int[]> ranges) {
        ranges.sort((r, s) -> r[0] != s[0] ? Integer.compare(r[0], s[0]) : Integer.compare(r[1], s[1]));
        List<int[]> merged = new ArrayList<>();
        for (int[] range : ranges) {
            if (!merged.isEmpty() && range[0] <= merged.getLast()[1]) {
                merged.getLast()[1] = Math.max(merged.getLast()[1], range[1]);
            } else {
                merged.add(range);
            }
        }
        return merged;
    }
}
