package org.vpcstudio.project.sqlite;

import java.io.IOException;
import java.nio.file.Path;

/// One name for a file however it is reached: absolute, links followed, as far as the path exists.
final class PathIdentity {
    private PathIdentity() {}

    static String of(Path path) {
        return real(path.toAbsolutePath().normalize()).toString();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException _) {
            // A file that is not there yet, or on a drive that is gone: what does exist of its path is followed.
            Path parent = path.getParent();
            Path name = path.getFileName();
            return parent == null || name == null ? path : real(parent).resolve(name);
        }
    }
}
