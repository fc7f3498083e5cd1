package org.vpcstudio.project.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/// The published JSON Schemas (draft 2020-12) of project files, one a version. They know exactly what their version
/// writes and nothing else, so that an editor marks a slip in the name of a property.
public final class ProjectSchema {
    private ProjectSchema() {}

    /// The schema of a version of the format, from 1 to {@link ProjectCodec#VERSION}; empty for any other.
    public static Optional<String> of(int version) {
        return version < 1 || version > Version.OURS ? Optional.empty() : Optional.of(load(version));
    }

    private static String load(int version) {
        String path = "/org/vpcstudio/project/schema-" + version + ".json";
        try (InputStream in = Objects.requireNonNull(ProjectSchema.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
