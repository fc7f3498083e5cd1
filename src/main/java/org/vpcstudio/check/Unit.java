package org.vpcstudio.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.model.topology.Resource;

/// A piece of checking that is done again as a whole: the rules about one element, or one rule that compares elements.
final class Unit {
    /// What a unit found.
    ///
    /// @param rule place of the rule in the book
    /// @param at which of the unit's findings of this rule, from 0
    record Found(int rule, int at, Unit unit, Finding finding) {}

    private static final int BITS = Long.SIZE - 1;

    /// The rules, by their places in the book.
    final int[] rules;

    /// The element; null for a rule that compares.
    @Nullable
    Resource subject;

    Cell[] reads = {};

    /// Which of the rules look at each of these, a bit each.
    long[] masks = {};

    /// Which of the rules have to run again, a bit each.
    long due;

    List<Found> found = List.of();

    Unit(int[] rules, @Nullable Resource subject) {
        this.rules = rules;
        this.subject = subject;
    }

    /// All rules, a bit each. Rules beyond the last bit share it.
    long all() {
        return rules.length >= BITS ? Long.MAX_VALUE : (1L << rules.length) - 1;
    }

    /// The bit of a rule, by its place among the unit's.
    static long bit(int at) {
        return 1L << Math.min(at, BITS - 1);
    }

    /// Something it looks at has changed: the rules that looked there are due.
    void touch(Cell cell) {
        for (int i = 0; i < reads.length; i++) {
            if (reads[i] == cell) {
                due |= masks[i];
            }
        }
    }

    /// What findings about the same property are sorted by; the elements in their order.
    String name() {
        return subject == null ? "" : subject.id().value();
    }
}
