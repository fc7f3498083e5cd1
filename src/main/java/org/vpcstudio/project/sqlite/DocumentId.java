package org.vpcstudio.project.sqlite;

import java.util.UUID;

/// An open document, saved or not, from the moment it is opened until it is closed; a crash does not end it.
public record DocumentId(UUID value) {
    public static DocumentId fresh() {
        return new DocumentId(UUID.randomUUID());
    }

    static DocumentId parse(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
