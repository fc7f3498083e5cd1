package org.vpcstudio.arrange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Things by where they are: square cells, so that what is at a place is found without asking everything. A copy
/// shares its cells with the original until it changes; the original must not change after that.
///
/// @param <T> the things; equal things at the same place count one by one
public final class Grid<T> {
    /// Cells of 512 units, good for elements on a screen.
    public static final int COARSE = 9;

    /// Cells of 128 units, good for the ways of lines.
    static final int FINE = 7;

    /// What covers more cells is kept apart, or one enormous box would fill all memory.
    private static final long MOST_CELLS = 65_536;

    private final int bits;

    private int[] keys;
    private @Nullable Cell<T>[] values;
    private final List<Entry<T>> large;
    private int count;
    private boolean frozen;

    /// Marks the cells that no other grid shares; not the grid itself, which they would keep in memory.
    private final Object mine = new Object();

    /// A thing and the rectangle it lies in, its edges included.
    private record Entry<T>(int left, int top, int right, int bottom, T thing) {
        boolean meets(int x1, int y1, int x2, int y2) {
            return left <= x2 && right >= x1 && top <= y2 && bottom >= y1;
        }
    }

    private record Cell<T>(Object owner, List<Entry<T>> entries) {}

    /// @param bits the size of a cell as a power of two
    public Grid(int bits) {
        this.bits = bits;
        this.keys = new int[64];
        this.values = table(64);
        this.large = new ArrayList<>();
    }

    private Grid(Grid<T> source) {
        this.bits = source.bits;
        this.keys = source.keys.clone();
        this.values = source.values.clone();
        this.large = new ArrayList<>(source.large);
        this.count = source.count;
    }

    @SuppressWarnings("unchecked")
    private static <T> @Nullable Cell<T>[] table(int length) {
        return (@Nullable Cell<T>[]) new Cell<?>[length];
    }

    /// A grid with the same things, to be changed instead of this one.
    public Grid<T> copy() {
        frozen = true;
        return new Grid<>(this);
    }

    /// Puts a thing into a rectangle, its edges included.
    public void add(int left, int top, int right, int bottom, T thing) {
        Entry<T> entry = new Entry<>(left, top, right, bottom, thing);
        if (area(left, top, right, bottom) > MOST_CELLS) {
            changing().large.add(entry);
        } else {
            eachCell(left, top, right, bottom, key -> own(key).add(entry));
        }
    }

    /// Takes a thing away that was put into this rectangle.
    public void remove(int left, int top, int right, int bottom, T thing) {
        Entry<T> entry = new Entry<>(left, top, right, bottom, thing);
        if (area(left, top, right, bottom) > MOST_CELLS) {
            changing().large.remove(entry);
        } else {
            eachCell(left, top, right, bottom, key -> own(key).remove(entry));
        }
    }

    private Grid<T> changing() {
        if (frozen) {
            throw new IllegalStateException("There is a copy of this grid already");
        }
        return this;
    }

    /// What is done with a thing; says whether to go on.
    interface Visit<T> {
        boolean on(T thing);
    }

    /// Visits everything whose rectangle meets this one, each thing once, in no particular order.
    public void each(int left, int top, int right, int bottom, Consumer<? super T> visit) {
        each(left, top, right, bottom, null, thing -> {
            visit.accept(thing);
            return true;
        });
    }

    /// The same until the visitor has had enough; cell by cell, and notes which cells the answer depends on.
    void each(int left, int top, int right, int bottom, @Nullable Cells seen, Visit<? super T> visit) {
        for (Entry<T> entry : large) {
            if (entry.meets(left, top, right, bottom) && !visit.on(entry.thing)) {
                return;
            }
        }
        if (area(left, top, right, bottom) > keys.length) {
            everyCell(left, top, right, bottom, seen, visit);
            return;
        }
        int lastX = right >> bits;
        int lastY = bottom >> bits;
        for (int y = top >> bits; y <= lastY; y++) {
            for (int x = left >> bits; x <= lastX; x++) {
                int key = key(x, y);
                int at = place(key);
                Cell<T> cell = values[at];
                if (seen != null) {
                    seen.see(key, cell == null ? -1 : at);
                }
                if (cell != null && !visit(cell, key, left, top, right, bottom, visit)) {
                    return;
                }
            }
        }
    }

    private void everyCell(int left, int top, int right, int bottom, @Nullable Cells seen, Visit<? super T> visit) {
        if (seen != null) {
            seen.addEverything();
        }
        for (int i = 0; i < values.length; i++) {
            Cell<T> cell = values[i];
            if (cell != null && !visit(cell, keys[i], left, top, right, bottom, visit)) {
                return;
            }
        }
    }

    /// What lies in several cells is visited in the first one that both rectangles share.
    private boolean visit(Cell<T> cell, int key, int left, int top, int right, int bottom, Visit<? super T> visit) {
        List<Entry<T>> entries = cell.entries;
        for (int i = 0; i < entries.size(); i++) {
            Entry<T> entry = entries.get(i);
            if (entry.meets(left, top, right, bottom)
                    && key(Math.max(left, entry.left) >> bits, Math.max(top, entry.top) >> bits) == key
                    && !visit.on(entry.thing)) {
                return false;
            }
        }
        return true;
    }

    /// The cells of a rectangle.
    void mark(int left, int top, int right, int bottom, Cells cells) {
        if (area(left, top, right, bottom) > MOST_CELLS) {
            cells.addEverything();
        } else {
            eachCell(left, top, right, bottom, cells::add);
        }
    }

    private interface CellVisit {
        void on(int key);
    }

    private void eachCell(int left, int top, int right, int bottom, CellVisit visit) {
        for (int y = top >> bits; y <= bottom >> bits; y++) {
            for (int x = left >> bits; x <= right >> bits; x++) {
                visit.on(key(x, y));
            }
        }
    }

    private long area(int left, int top, int right, int bottom) {
        long across = (long) (right >> bits) - (left >> bits) + 1;
        long down = (long) (bottom >> bits) - (top >> bits) + 1;
        return across * down;
    }

    private static int key(int x, int y) {
        return (x << 16) | (y & 0xFFFF);
    }

    static int spread(int key) {
        int mixed = key * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }

    private int place(int key) {
        int mask = keys.length - 1;
        int at = spread(key) & mask;
        while (values[at] != null && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /// The things of a cell, to be changed.
    @SuppressWarnings("ReferenceEquality") // Who made a cell is a matter of identity.
    private List<Entry<T>> own(int key) {
        Object owner = changing().mine;
        int at = place(key);
        Cell<T> cell = values[at];
        if (cell == null) {
            count++;
            if (2 * count > keys.length) {
                grow();
                at = place(key);
            }
            cell = new Cell<>(owner, new ArrayList<>(4));
            keys[at] = key;
            values[at] = cell;
        } else if (cell.owner != owner) {
            cell = new Cell<>(owner, new ArrayList<>(cell.entries));
            values[at] = cell;
        }
        return cell.entries;
    }

    private void grow() {
        int[] oldKeys = keys;
        @Nullable Cell<T>[] oldValues = values;
        keys = new int[2 * oldKeys.length];
        values = table(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != null) {
                int at = place(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = Objects.requireNonNull(oldValues[i]);
            }
        }
    }
}
