package org.vpcstudio.format.intake;

import java.util.List;
import org.vpcstudio.format.Notice;
import org.vpcstudio.model.Document;

/// What came of an import.
///
/// @param document the design; empty when there are errors
/// @param errors what makes a file unusable, with file and line
/// @param notices what was left out, and what was made up
public record Imported(Document document, List<Notice> errors, List<Notice> notices) {
    public Imported {
        errors = List.copyOf(errors);
        notices = List.copyOf(notices);
    }

    public boolean isGood() {
        return errors.isEmpty();
    }
}
