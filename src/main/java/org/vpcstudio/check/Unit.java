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

    /// The rules, by their places in the book.
    final int[] rules;

    /// The element; null for a rule that compares.
    @Nullable
    Resource subject;

    Cell[] reads = {};
    List<Found> found = List.of();

    Unit(int[] rules, @Nullable Resource subject) {
        this.rules = rules;
        this.subject = subject;
    }

    /// What findings about the same property are sorted by; the elements in their order.
    String name() {
        return subject == null ? "" : subject.id().value();
    }
}
