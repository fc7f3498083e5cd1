package org.vpcstudio.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Message;

/// How a property is edited.
sealed interface Editor {
    /// A line of text.
    ///
    /// @param mono for addresses, times and codes
    /// @param suffix shown at the right end, such as the allowed range or the unit
    record Line(boolean mono, String suffix) implements Editor {}

    /// A line that means something only when it is complete: taken with Enter or when the field is left, not while
    /// one types.
    record Sentence() implements Editor {}

    /// Several lines, taken when the field is left.
    ///
    /// @param mono for addresses and codes, one a line; else prose
    record Lines(boolean mono) implements Editor {}

    /// One of a few values.
    record Choice(List<Option> options) implements Editor {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /// One of many values, such as the servers of a design.
    ///
    /// @param present the value it has
    /// @param options asked for when someone opens the choice
    /// @param target the element it leads to; empty for none
    record Pick(Option present, Supplier<List<Option>> options, Optional<ResourceId> target) implements Editor {
        /// With other words for the blank value.
        Pick withBlank(Message words) {
            return new Pick(
                    named(present, words),
                    () -> options.get().stream()
                            .map(option -> named(option, words))
                            .toList(),
                    target);
        }

        private static Option named(Option option, Message words) {
            return option.value().isEmpty() ? new Option("", words) : option;
        }
    }

    /// A value of a choice and its words.
    record Option(String value, Message words) {}

    /// On or off; the value is `true` or `false`.
    record Toggle() implements Editor {}

    /// A row that folds those below it; the value sums them up. Entries are the commands below.
    ///
    /// @param folds whether there is something to fold
    /// @param open whether the rows are there
    /// @param place for an element of a list, which can be moved and taken out
    record Group(boolean folds, boolean open, Optional<Place> place) implements Editor {
        static final String UP = "up";
        static final String DOWN = "down";
        static final String REMOVE = "remove";
    }

    /// Where an element of a list can go.
    record Place(boolean up, boolean down) {}

    /// Adds something at one click; any entry does.
    record Add() implements Editor {}

    /// Shown, not edited.
    record Derived() implements Editor {}

    /// Leads to another element.
    record Link(ResourceId target) implements Editor {}
}
