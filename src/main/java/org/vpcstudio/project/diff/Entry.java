package org.vpcstudio.project.diff;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.diagram.Drawn;

/// One thing in which two designs differ.
public sealed interface Entry {
    /// What it is about.
    Subject subject();

    /// Only the second design has it.
    record Added(Subject subject) implements Entry {}

    /// Only the first design has it.
    record Removed(Subject subject) implements Entry {}

    /// Both have it, with other values.
    ///
    /// @param changes at least one; a box that moved too is the last of them, as `box`
    record Changed(Subject subject, List<Change> changes) implements Entry {
        public Changed {
            changes = List.copyOf(changes);
        }
    }

    /// Both have it with the same values, drawn elsewhere or locked or collapsed otherwise.
    ///
    /// @param before where it was drawn; empty when it was not
    /// @param after where it is drawn; empty when it is not
    record Moved(Subject subject, Optional<Drawn> before, Optional<Drawn> after) implements Entry {}
}
