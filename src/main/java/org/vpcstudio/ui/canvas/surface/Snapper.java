package org.vpcstudio.ui.canvas.surface;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.vpcstudio.model.diagram.Box;

/// Where a move comes to rest: in line with a neighbour's edge or centre or with a gap that repeats another when one is
/// near, else on the grid.
public final class Snapper {
    /// One step of the grid, in canvas units.
    public static final int STEP = 8;

    /// Neighbours pull from this far, in canvas units.
    private static final int PULL = 6;

    /// A guide shows this far beyond the outermost box.
    private static final int BEYOND = 40;

    /// A line that shows what something is in line with.
    public record Guide(double x1, double y1, double x2, double y2) {}

    /// A gap that equals another.
    ///
    /// @param vertical whether it is between boxes one above the other
    /// @param at where it is shown: its x when vertical, else its y
    public record Gap(boolean vertical, int at, int from, int to) {}

    /// A move that came to rest.
    public record Rest(int dx, int dy, List<Guide> guides, List<Gap> gaps) {
        public Rest {
            guides = List.copyOf(guides);
            gaps = List.copyOf(gaps);
        }
    }

    private record Match(int shift, int at, Box neighbour) {}

    private Snapper() {}

    /// The nearest multiple of the grid step.
    public static int onGrid(double value) {
        return (int) Math.rint(value / STEP) * STEP;
    }

    /// A move exactly as far as the pointer went.
    public static Rest free(double dx, double dy) {
        return new Rest((int) Math.rint(dx), (int) Math.rint(dy), List.of(), List.of());
    }

    /// A move of `mover` by about so much, among these neighbours.
    public static Rest rest(Box mover, double dx, double dy, Collection<Box> neighbours) {
        Box there = mover.movedBy((int) Math.rint(dx), (int) Math.rint(dy));
        Optional<Match> across = nearest(there, neighbours, Snapper::xs);
        Optional<Match> down = nearest(there, neighbours, Snapper::ys);
        int restX = there.x() - mover.x() + shift(across, gapAcross(there, neighbours), onGrid(there.x()) - there.x());
        int restY = there.y() - mover.y() + shift(down, gapDown(there, neighbours), onGrid(there.y()) - there.y());
        Box rest = mover.movedBy(restX, restY);
        List<Guide> guides = new ArrayList<>();
        across.filter(m -> there.x() + m.shift == rest.x()).ifPresent(m -> {
            Box both = rest.union(m.neighbour);
            guides.add(new Guide(m.at, both.y() - BEYOND, m.at, both.bottom() + BEYOND));
        });
        down.filter(m -> there.y() + m.shift == rest.y()).ifPresent(m -> {
            Box both = rest.union(m.neighbour);
            guides.add(new Guide(both.x() - BEYOND, m.at, both.right() + BEYOND, m.at));
        });
        return new Rest(restX, restY, guides, gaps(rest, neighbours));
    }

    /// A line wins over a gap, the nearer of both over the other, either over the grid.
    private static int shift(Optional<Match> line, Optional<Integer> gap, int grid) {
        int toLine = line.map(m -> Math.abs(m.shift)).orElse(Integer.MAX_VALUE);
        if (gap.isPresent() && Math.abs(gap.get()) < toLine) {
            return gap.get();
        }
        return line.map(Match::shift).orElse(grid);
    }

    private static Optional<Integer> gapAcross(Box there, Collection<Box> neighbours) {
        return new EqualGaps(there, neighbours).shift(PULL);
    }

    private static Optional<Integer> gapDown(Box there, Collection<Box> neighbours) {
        return gapAcross(EqualGaps.turned(there), turned(neighbours));
    }

    private static List<Box> turned(Collection<Box> boxes) {
        return boxes.stream().map(EqualGaps::turned).toList();
    }

    private static List<Gap> gaps(Box rest, Collection<Box> neighbours) {
        List<Gap> gaps = new ArrayList<>();
        new EqualGaps(rest, neighbours)
                .equal()
                .forEach(span -> gaps.add(new Gap(false, span.at(), span.from(), span.to())));
        new EqualGaps(EqualGaps.turned(rest), turned(neighbours))
                .equal()
                .forEach(span -> gaps.add(new Gap(true, span.at(), span.from(), span.to())));
        return gaps;
    }

    private static List<ToIntFunction<Box>> xs() {
        return List.of(Box::centerX, Box::x, Box::right);
    }

    private static List<ToIntFunction<Box>> ys() {
        return List.of(Box::centerY, Box::y, Box::bottom);
    }

    private interface Lines {
        List<ToIntFunction<Box>> get();
    }

    /// Like goes with like: centres with centres, edges with any edge.
    private static Optional<Match> nearest(Box there, Collection<Box> neighbours, Lines lines) {
        Optional<Match> best = Optional.empty();
        for (Box neighbour : neighbours) {
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    if ((i == 0) != (j == 0)) {
                        continue;
                    }
                    int at = lines.get().get(j).applyAsInt(neighbour);
                    int shift = at - lines.get().get(i).applyAsInt(there);
                    int limit = best.map(m -> Math.abs(m.shift)).orElse(PULL + 1);
                    if (Math.abs(shift) < limit) {
                        best = Optional.of(new Match(shift, at, neighbour));
                    }
                }
            }
        }
        return best;
    }
}
