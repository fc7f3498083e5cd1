package org.vpcstudio.model.topology;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the architect writes about a resource.
///
/// @param description free text, at most 255 characters in most clouds (GEN-006)
/// @param tags key to value, at most 20 (GEN-007)
/// @param accepted rules whose findings at this resource are accepted, each with the reason; a blank reason accepts
///     nothing
public record Remarks(
        @Default("") String description, SortedMap<String, String> tags, SortedMap<String, String> accepted) {
    /// Nothing written.
    public static final Remarks DEFAULT = new Remarks("", Collections.emptySortedMap());

    public Remarks {
        tags = Collections.unmodifiableSortedMap(new TreeMap<>(tags));
        accepted = Collections.unmodifiableSortedMap(new TreeMap<>(accepted));
    }

    /// Without anything accepted.
    public Remarks(String description, SortedMap<String, String> tags) {
        this(description, tags, Collections.emptySortedMap());
    }

    public Remarks withDescription(String next) {
        return new Remarks(next, tags, accepted);
    }

    public Remarks withTags(SortedMap<String, String> next) {
        return new Remarks(description, next, accepted);
    }

    /// With the findings of a rule accepted for this reason.
    ///
    /// @throws IllegalArgumentException when the reason is blank
    public Remarks accepting(String rule, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("No reason for " + rule);
        }
        SortedMap<String, String> next = new TreeMap<>(accepted);
        next.put(rule, reason.strip());
        return new Remarks(description, tags, next);
    }

    /// With the findings of a rule taken seriously again.
    public Remarks withoutAccepting(String rule) {
        SortedMap<String, String> next = new TreeMap<>(accepted);
        next.remove(rule);
        return new Remarks(description, tags, next);
    }
}
