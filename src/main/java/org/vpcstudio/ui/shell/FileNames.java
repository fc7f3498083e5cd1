package org.vpcstudio.ui.shell;

import java.nio.file.Path;
import java.util.Locale;

/// Names of project files.
final class FileNames {
    static final String EXTENSION = ".vpcs";

    private FileNames() {}

    /// A name for a new file that every file system takes.
    static String proposal(String design) {
        String safe =
                design.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return (safe.isEmpty() ? "design" : safe) + EXTENSION;
    }

    /// The file with the extension of project files if it has none at all.
    static Path withExtension(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") ? file : file.resolveSibling(name + EXTENSION);
    }

    /// What a design is called that came from this file without a name of its own.
    static String designOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    }
}
