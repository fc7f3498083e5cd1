package org.vpcstudio.project.sqlite;

import java.util.Map;
import java.util.Optional;

/// What the journal knows of a document: how it was saved last, and what changed since.
///
/// @param base the text of the project file as it was opened or saved last
/// @param parts by key, such as `resources/ecs-1` or `name`: the text that stands there now, nothing if removed
public record Unsaved(String base, Map<String, Optional<String>> parts) {
    public Unsaved {
        parts = Map.copyOf(parts);
    }
}
