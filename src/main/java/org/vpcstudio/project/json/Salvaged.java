package org.vpcstudio.project.json;

import java.util.List;
import org.vpcstudio.model.Document;
import org.vpcstudio.text.Message;

/// What could be read of a file.
///
/// @param dropped what was left out, and why
/// @param isNewer whether the file is of a version that means something else, so that no program but a newer one
///     should write over it
public record Salvaged(Document document, List<Message> dropped, boolean isNewer) {
    public Salvaged {
        dropped = List.copyOf(dropped);
    }
}
