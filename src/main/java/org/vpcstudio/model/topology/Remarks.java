package org.vpcstudio.model.topology;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the architect writes about a resource.
///
/// @param description free text, at most 255 characters in most clouds (GEN-006)
/// @param tags key to value, at most 20 (GEN-007)
public record Remarks(@Default("") String description, SortedMap<String, String> tags) {
    /// Nothing written.
    public static final Remarks DEFAULT = new Remarks("", Collections.emptySortedMap());

    public Remarks {
        tags = Collections.unmodifiableSortedMap(new TreeMap<>(tags));
    }

    public Remarks withDescription(String next) {
        return new Remarks(next, tags);
    }

    public Remarks withTags(SortedMap<String, String> next) {
        return new Remarks(description, next);
    }
}
