package org.vpcstudio.project.json;

import java.util.List;
import org.vpcstudio.model.Document;
import org.vpcstudio.text.Message;

/// What could be read of a file.
///
/// @param dropped what was left out, and why
public record Salvaged(Document document, List<Message> dropped) {
    public Salvaged {
        dropped = List.copyOf(dropped);
    }
}
