package org.vpcstudio.ui.canvas.surface;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.diagram.Box;

/// Gaps in a row of boxes that a moved box can repeat, from left to right. What is asked about columns is asked with
/// boxes turned over ({@link #turned}).
final class EqualGaps {
    private final Box mover;
    private final List<Box> row;

    /// A gap in a row.
    ///
    /// @param at the height at which it is shown
    record Span(int from, int to, int at) {}

    /// @param neighbours those that stand in one row with the mover count
    EqualGaps(Box mover, Collection<Box> neighbours) {
        this.mover = mover;
        this.row = neighbours.stream()
                .filter(box -> box.y() < mover.bottom() && mover.y() < box.bottom() && !box.overlaps(mover))
                .sorted(Comparator.comparingInt(Box::x).thenComparingInt(Box::y))
                .toList();
    }

    /// The same box with across and down exchanged.
    static Box turned(Box box) {
        return new Box(box.y(), box.x(), box.height(), box.width());
    }

    /// How far the mover has to go to make its gap equal to another, or equal on both sides; the least way.
    Optional<Integer> shift(int most) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i + 1 < row.size(); i++) {
            Box left = row.get(i);
            Box right = row.get(i + 1);
            int gap = right.x() - left.right();
            if (gap > 0) {
                places.add(right.right() + gap);
                places.add(left.x() - gap - mover.width());
            }
            if (gap > mover.width()) {
                places.add(left.right() + (gap - mover.width()) / 2);
            }
        }
        return places.stream()
                .map(place -> place - mover.x())
                .filter(shift -> Math.abs(shift) <= most)
                .min(Comparator.comparingInt(Math::abs));
    }

    /// The gaps that are equal where the mover is now; none when it repeats none.
    List<Span> equal() {
        Optional<Box> left =
                row.stream().filter(box -> box.right() <= mover.x()).max(Comparator.comparingInt(Box::right));
        Optional<Box> right =
                row.stream().filter(box -> box.x() >= mover.right()).min(Comparator.comparingInt(Box::x));
        List<Span> gaps = new ArrayList<>();
        if (left.isPresent() && right.isPresent()) {
            Span before = between(left.get(), mover);
            Span after = between(mover, right.get());
            if (Math.abs(length(before) - length(after)) <= 1) {
                gaps.add(before);
                gaps.add(after);
            }
        }
        left.ifPresent(box -> repeated(between(box, mover), gaps));
        right.ifPresent(box -> repeated(between(mover, box), gaps));
        return gaps.stream().distinct().toList();
    }

    private void repeated(Span own, List<Span> gaps) {
        for (int i = 0; i + 1 < row.size(); i++) {
            boolean around = row.get(i).right() <= mover.x() && row.get(i + 1).x() >= mover.right();
            if (!around && length(own) > 0 && row.get(i + 1).x() - row.get(i).right() == length(own)) {
                gaps.add(own);
                gaps.add(between(row.get(i), row.get(i + 1)));
            }
        }
    }

    private static int length(Span span) {
        return span.to - span.from;
    }

    /// Shown where both boxes are beside each other.
    private static Span between(Box left, Box right) {
        int top = Math.max(left.y(), right.y());
        int bottom = Math.min(left.bottom(), right.bottom());
        return new Span(left.right(), right.x(), (top + bottom) / 2);
    }
}
