package org.vpcstudio.project.sqlite;

import java.time.Instant;

/// An earlier text of a project file.
///
/// @param id grows with time
/// @param name the name of the file, or of the document that was never saved
/// @param characters the length of the text
/// @param elements how many elements the design has
public record Version(long id, String name, Kind kind, Instant at, int characters, int elements) {
    /// Where a version comes from.
    public enum Kind {
        /// The user saved it.
        SAVED,
        /// The user let go of it without saving.
        UNSAVED
    }
}
