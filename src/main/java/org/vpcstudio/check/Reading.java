package org.vpcstudio.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.model.topology.Resource;

/// Takes down what a unit looks at while it runs, so that it is known which changes concern it.
final class Reading {
    private final boolean on;
    private final Map<Class<?>, Cell> kinds = new HashMap<>();
    private final Cell names = new Cell();
    private final List<Cell> cells = new ArrayList<>();
    private @Nullable Node own;
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
        if (on && cell.run != run) {
            cell.run = run;
            cells.add(cell);
        }
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

    /// The element that the running unit is about, as the index knows it; null when it compares.
    @Nullable
    Node own() {
        return own;
    }

    /// Ends a run: the unit reads what it looked at, and nothing it looked at before.
    void end(Unit unit) {
        for (Cell cell : unit.reads) {
            if (cell.run == run) {
                cell.kept = run;
            } else {
                cell.remove(unit);
            }
        }
        for (Cell cell : cells) {
            if (cell.kept != run) {
                cell.add(unit);
            }
        }
        unit.reads = cells.toArray(Cell[]::new);
    }

    /// A unit that is no more reads nothing.
    static void forget(Unit unit) {
        for (Cell cell : unit.reads) {
            cell.remove(unit);
        }
        unit.reads = new Cell[0];
    }
}
