package org.vpcstudio.arrange;

import java.util.ArrayList;
import java.util.List;
import org.vpcstudio.model.diagram.Box;

/// Arithmetic on routes.
final class Polyline {
    private Polyline() {}

    /// The same route without repeated spots and without corners on a straight part.
    static List<Spot> simplified(List<Spot> route) {
        List<Spot> result = new ArrayList<>();
        for (Spot spot : route) {
            if (!result.isEmpty() && result.getLast().equals(spot)) {
                continue;
            }
            if (result.size() >= 2 && straight(result.get(result.size() - 2), result.getLast(), spot)) {
                result.removeLast();
            }
            result.add(spot);
        }
        return List.copyOf(result);
    }

    private static boolean straight(Spot a, Spot b, Spot c) {
        boolean upright = a.x() == b.x() && b.x() == c.x() && (b.y() - a.y() >= 0) == (c.y() - b.y() >= 0);
        boolean level = a.y() == b.y() && b.y() == c.y() && (b.x() - a.x() >= 0) == (c.x() - b.x() >= 0);
        return upright || level;
    }

    static int length(List<Spot> route) {
        int length = 0;
        for (int i = 1; i < route.size(); i++) {
            Spot a = route.get(i - 1);
            Spot b = route.get(i);
            length += Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
        }
        return length;
    }

    /// Whether the inside of the box, made `margin` larger, meets the part from a to b.
    static boolean meets(Spot a, Spot b, Box box, int margin) {
        return Math.max(a.x(), b.x()) > box.x() - margin
                && Math.min(a.x(), b.x()) < box.right() + margin
                && Math.max(a.y(), b.y()) > box.y() - margin
                && Math.min(a.y(), b.y()) < box.bottom() + margin;
    }
}
