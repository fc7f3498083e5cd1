package org.vpcstudio.arrange;

import java.util.Arrays;

/// A set of cells of a grid: what was looked at, or what has changed. May be everything.
final class Cells {
    private static final int FREE = Integer.MIN_VALUE;

    private int[] table = empty(32);
    private int size;
    private boolean everything;
    private int[] stamps = new int[64];
    private int stamp = 1;

    private static int[] empty(int length) {
        int[] table = new int[length];
        Arrays.fill(table, FREE);
        return table;
    }

    void add(int cell) {
        // The one cell that is the mark of a free place is taken for everything.
        if (cell == FREE) {
            everything = true;
            return;
        }
        int at = place(cell);
        if (table[at] == cell) {
            return;
        }
        table[at] = cell;
        size++;
        if (2 * size > table.length) {
            int[] old = table;
            table = empty(2 * old.length);
            for (int present : old) {
                if (present != FREE) {
                    table[place(present)] = present;
                }
            }
        }
    }

    /// Adds a cell that stands at a place of a table; quicker than {@link #add}, because a place that was seen is not
    /// looked for again. The table must stay as it is until {@link #clear}.
    ///
    /// @param place less than 0 for none
    void see(int cell, int place) {
        if (place < 0) {
            add(cell);
            return;
        }
        if (place >= stamps.length) {
            stamps = Arrays.copyOf(stamps, Integer.highestOneBit(place) * 2);
        }
        if (stamps[place] != stamp) {
            stamps[place] = stamp;
            add(cell);
        }
    }

    void addEverything() {
        everything = true;
    }

    private int place(int cell) {
        int mask = table.length - 1;
        int at = Grid.spread(cell) & mask;
        while (table[at] != FREE && table[at] != cell) {
            at = (at + 1) & mask;
        }
        return at;
    }

    boolean isEmpty() {
        return size == 0 && !everything;
    }

    boolean meets(int[] cells) {
        if (everything) {
            return true;
        }
        for (int cell : cells) {
            if (cell == FREE || table[place(cell)] == cell) {
                return true;
            }
        }
        return false;
    }

    /// All of them; `FREE` stands for everything.
    int[] toArray() {
        if (everything) {
            return new int[] {FREE};
        }
        int[] all = new int[size];
        int next = 0;
        for (int cell : table) {
            if (cell != FREE) {
                all[next] = cell;
                next++;
            }
        }
        return all;
    }

    void clear() {
        if (size > 0) {
            table = empty(32);
            size = 0;
        }
        everything = false;
        stamp++;
    }
}
