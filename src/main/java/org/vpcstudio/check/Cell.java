package org.vpcstudio.check;

import java.util.ArrayList;
import java.util.List;

/// Something that can be looked at and can change, with those who looked at it the last time they ran.
final class Cell {
    private List<Unit> readers = List.of();

    /// The run of {@link Reading} that looked here last; 0 for none.
    int run;

    /// Which rules of the unit looked here in that run, a bit each.
    long mask;

    List<Unit> readers() {
        return readers;
    }

    void add(Unit unit) {
        if (readers.isEmpty()) {
            readers = new ArrayList<>(2);
        }
        readers.add(unit);
    }

    void remove(Unit unit) {
        readers.remove(unit);
    }
}
