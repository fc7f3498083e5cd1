package org.vpcstudio.ui.transfer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// What changes between two texts, line by line: a longest common subsequence.
///
/// @param lines of both texts, in their order; removed lines stand before added ones
record LineDiff(List<Line> lines) {
    /// Above this many comparisons the middle of two texts counts as replaced as a whole.
    private static final long LIMIT = 4_000_000;

    /// What became of a line.
    enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /// A line with its numbers, from 1; 0 where a text does not have it.
    record Line(Kind kind, int before, int after, String text) {}

    LineDiff {
        lines = List.copyOf(lines);
    }

    /// The lines of a text; a break at its end begins no further line.
    static List<String> split(String text) {
        return text.lines().toList();
    }

    /// A text on its own, as nothing but same lines.
    static LineDiff whole(List<String> text) {
        return new LineDiff(IntStream.range(0, text.size())
                .mapToObj(i -> new Line(Kind.SAME, i + 1, i + 1, text.get(i)))
                .toList());
    }

    static LineDiff of(List<String> before, List<String> after) {
        int head = 0;
        int shorter = Math.min(before.size(), after.size());
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        Writer writer = new Writer(before, after);
        writer.same(head);
        writer.middle(before.size() - tail, after.size() - tail);
        writer.same(tail);
        return new LineDiff(writer.lines);
    }

    int added() {
        return count(Kind.ADDED);
    }

    int removed() {
        return count(Kind.REMOVED);
    }

    private int count(Kind kind) {
        return (int) lines.stream().filter(line -> line.kind() == kind).count();
    }

    /// Walks through both texts and writes down what it passes.
    private static final class Writer {
        private final List<Line> lines = new ArrayList<>();
        private final List<String> before;
        private final List<String> after;
        private int i;
        private int j;

        Writer(List<String> before, List<String> after) {
            this.before = before;
            this.after = after;
        }

        void same(int count) {
            for (int n = 0; n < count; n++) {
                lines.add(new Line(Kind.SAME, i + 1, j + 1, after.get(j)));
                i++;
                j++;
            }
        }

        void middle(int endBefore, int endAfter) {
            if ((long) (endBefore - i) * (endAfter - j) <= LIMIT) {
                common(endBefore, endAfter);
            }
            replace(endBefore, endAfter);
        }

        private void common(int endBefore, int endAfter) {
            int startBefore = i;
            int startAfter = j;
            int[][] length = lengths(endBefore, endAfter);
            List<Line> added = new ArrayList<>();
            while (i < endBefore && j < endAfter) {
                if (before.get(i).equals(after.get(j))) {
                    lines.addAll(added);
                    added.clear();
                    same(1);
                } else if (length[i - startBefore + 1][j - startAfter] >= length[i - startBefore][j - startAfter + 1]) {
                    remove();
                } else {
                    added.add(new Line(Kind.ADDED, 0, j + 1, after.get(j)));
                    j++;
                }
            }
            while (i < endBefore) {
                remove();
            }
            lines.addAll(added);
        }

        /// How long the common part of what is left is, from each pair of places on.
        private int[][] lengths(int endBefore, int endAfter) {
            int rows = endBefore - i;
            int columns = endAfter - j;
            int[][] length = new int[rows + 1][columns + 1];
            for (int r = rows - 1; r >= 0; r--) {
                for (int c = columns - 1; c >= 0; c--) {
                    length[r][c] = before.get(i + r).equals(after.get(j + c))
                            ? length[r + 1][c + 1] + 1
                            : Math.max(length[r + 1][c], length[r][c + 1]);
                }
            }
            return length;
        }

        private void replace(int endBefore, int endAfter) {
            while (i < endBefore) {
                remove();
            }
            while (j < endAfter) {
                lines.add(new Line(Kind.ADDED, 0, j + 1, after.get(j)));
                j++;
            }
        }

        private void remove() {
            lines.add(new Line(Kind.REMOVED, i + 1, 0, before.get(i)));
            i++;
        }
    }

    /// Nothing at all.
    static LineDiff nothing() {
        return new LineDiff(Collections.emptyList());
    }
}
