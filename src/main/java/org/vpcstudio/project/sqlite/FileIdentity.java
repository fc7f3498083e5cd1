package org.vpcstudio.project.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/// Which file it is, whatever its name: device and inode on Unix. Windows tells none, but there an open file cannot
/// be deleted.
record FileIdentity(Optional<Object> key) {
    static FileIdentity of(Path file) throws IOException {
        return new FileIdentity(Optional.ofNullable(
                Files.readAttributes(file, BasicFileAttributes.class).fileKey()));
    }

    /// Whether this very file still has that name.
    boolean stillAt(Path file) {
        try {
            return equals(of(file));
        } catch (IOException _) {
            return false;
        }
    }
}
