package org.vpcstudio.ui.inspector;

import java.util.List;
import org.vpcstudio.model.topology.ResourceId;

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

    /// One of a few values.
    record Choice(List<Option> options) implements Editor {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /// A value of a choice and its words.
    record Option(String value, String words) {}

    /// On or off; the value is `true` or `false`.
    record Toggle() implements Editor {}

    /// Shown, not edited.
    record Derived() implements Editor {}

    /// Leads to another element.
    record Link(ResourceId target) implements Editor {}
}
