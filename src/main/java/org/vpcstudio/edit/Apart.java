package org.vpcstudio.edit;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.vpcstudio.model.diagram.Box;

/// Finds a place for a box among others that stay where they are.
public final class Apart {
    private static final Comparator<Way> NEAREST_FIRST =
            Comparator.<Way>comparingLong(way -> way.cost).thenComparingLong(way -> way.number);

    /// More obstacles than this in a row are jumped over to the right.
    private static final int MOST_STEPS = 2000;

    private final Box start;
    private final Collection<Box> obstacles;
    private final int gap;
    private final PriorityQueue<Way> open = new PriorityQueue<>(NEAREST_FIRST);
    private final Set<Box> seen = new HashSet<>();

    /// A place on the way to a free one.
    private record Way(Box box, long cost, long number) {}

    private Apart(Box start, Collection<Box> obstacles, int gap) {
        this.start = start;
        this.obstacles = obstacles;
        this.gap = gap;
    }

    /// The box itself when it overlaps none of these; else the nearest place that keeps this distance from all of
    /// them. To the right or down is preferred: a container grows there without moving its corner.
    public static Box from(Collection<Box> obstacles, Box box, int gap) {
        return obstacles.stream().noneMatch(box::overlaps) ? box : new Apart(box, obstacles, gap).nearest();
    }

    private Box nearest() {
        add(start);
        for (int i = 0; i < MOST_STEPS && !open.isEmpty(); i++) {
            Box here = open.remove().box;
            Optional<Box> obstacle = obstacles.stream()
                    .filter(other -> here.grown(gap).overlaps(other))
                    .findFirst();
            if (obstacle.isEmpty()) {
                return here;
            }
            Box other = obstacle.get();
            add(here.at(other.right() + gap, here.y()));
            add(here.at(here.x(), other.bottom() + gap));
            add(here.at(other.x() - gap - here.width(), here.y()));
            add(here.at(here.x(), other.y() - gap - here.height()));
        }
        int rightmost = obstacles.stream().mapToInt(Box::right).max().orElse(start.x() - gap);
        return start.at(rightmost + gap, start.y());
    }

    private void add(Box box) {
        if (seen.add(box)) {
            open.add(new Way(box, cost(box), seen.size()));
        }
    }

    /// How far it is; twice as much to the left and up.
    private long cost(Box box) {
        return far((long) box.x() - start.x()) + far((long) box.y() - start.y());
    }

    private static long far(long distance) {
        return distance < 0 ? -2 * distance : distance;
    }
}
