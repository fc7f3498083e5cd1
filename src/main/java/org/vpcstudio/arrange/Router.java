package org.vpcstudio.arrange;

import java.util.List;
import org.vpcstudio.model.diagram.Box;

/// Finds where lines run: every part horizontal or vertical, few bends, 8 clear of bodies and of lines that belong to
/// something else. A line always comes out, however the boxes lie; where there is no free way it runs over something.
/// Equal calls in equal order give equal routes.
public final class Router {
    /// Routes stay within this distance of the boxes they connect.
    private static final int REACH = 240;

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
        return fan(net, from, List.of(to)).getFirst();
    }

    /// Lines from one box to several: a tidy tree (trunk, bus, drops) to those in front of its bottom or its top, one
    /// by one to the others.
    ///
    /// @return a route for each target, in their order
    public List<List<Spot>> fan(int net, End from, List<End> targets) {
        Box all = targets.stream().map(End::box).reduce(from.box(), Box::union);
        List<List<Spot>> routes = new Search(ground.around(all.grown(REACH)), net).fan(from, targets);
        routes.forEach(route -> ground.take(net, route));
        return routes;
    }
}
