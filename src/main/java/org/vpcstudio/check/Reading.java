package org.vpcstudio.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.model.topology.Resource;

/// Takes down what a unit looks at while it runs, so that it is known which changes concern it.
final class Reading {
    /// Marks a cell whose reader the unit is already; no rule has this bit.
    private static final long KNOWN = Long.MIN_VALUE;

    private final boolean on;
    private final Map<Class<?>, Cell> kinds = new HashMap<>();
    private final Cell names = new Cell();
    private final List<Cell> cells = new ArrayList<>();
    private @Nullable Node own;
    private long bit;
    private int run;

    private Reading(boolean on) {
        this.on = on;
    }

    /// Takes down nothing.
    static Reading off() {
        return new Reading(false);
    }

    static Reading on() {
        return new Reading(true);
    }

    boolean isOn() {
        return on;
    }

    /// What depends on all names.
    Cell names() {
        return names;
    }

    /// What depends on all resources of a kind or of a group of kinds, such as `Link`.
    Map<Class<?>, Cell> kinds() {
        return kinds;
    }

    void of(Cell cell) {
        if (!on) {
            return;
        }
        if (cell.run != run) {
            cell.run = run;
            cell.mask = 0;
            cells.add(cell);
        }
        cell.mask |= bit;
    }

    void ofKind(Class<? extends Resource> kind) {
        if (on) {
            of(kinds.computeIfAbsent(kind, _ -> new Cell()));
        }
    }

    void ofNames() {
        of(names);
    }

    /// Starts a run. What the element itself is and who names it goes without saying.
    void start(@Nullable Node own) {
        run++;
        cells.clear();
        this.own = own;
    }

    /// What is looked at from now on, this rule of the unit looks at.
    void rule(long itsBit) {
        bit = itsBit;
    }

    /// The element that the running unit is about, as the index knows it; null when it compares.
    @Nullable
    Node own() {
        return own;
    }

    /// Ends a run: the rules that ran read what they looked at, and nothing they looked at before.
    ///
    /// @param ran the rules, a bit each
    void end(Unit unit, long ran) {
        for (int i = 0; i < unit.reads.length; i++) {
            Cell cell = unit.reads[i];
            long others = unit.masks[i] & ~ran;
            if (cell.run == run) {
                cell.mask |= others | KNOWN;
            } else if (others != 0) {
                cell.run = run;
                cell.mask = others | KNOWN;
                cells.add(cell);
            } else {
                cell.remove(unit);
            }
        }
        unit.reads = cells.toArray(Cell[]::new);
        unit.masks = new long[unit.reads.length];
        for (int i = 0; i < unit.reads.length; i++) {
            Cell cell = unit.reads[i];
            if ((cell.mask & KNOWN) == 0) {
                cell.add(unit);
            }
            unit.masks[i] = cell.mask & ~KNOWN;
        }
    }

    /// A unit that is no more reads nothing.
    static void forget(Unit unit) {
        for (Cell cell : unit.reads) {
            cell.remove(unit);
        }
        unit.reads = new Cell[0];
        unit.masks = new long[0];
    }
}
