package org.vpcstudio.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// One file of a plan.
public final class Artifact {
    private final String path;
    private final byte[] content;

    private Artifact(String path, byte[] content) {
        this.path = path;
        this.content = content;
    }

    /// A text file in UTF-8.
    ///
    /// @param path relative, with `/` between folders
    public static Artifact text(String path, String text) {
        return new Artifact(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Artifact binary(String path, byte[] content) {
        return new Artifact(path, content.clone());
    }

    public String path() {
        return path;
    }

    public byte[] content() {
        return content.clone();
    }

    /// The content as UTF-8 text.
    public String asText() {
        return new String(content, StandardCharsets.UTF_8);
    }

    public int size() {
        return content.length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Artifact a && a.path.equals(path) && Arrays.equals(a.content, content);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return path;
    }
}
