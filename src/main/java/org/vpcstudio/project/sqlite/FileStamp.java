package org.vpcstudio.project.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;

/// What a file was like at one moment, to notice that another program has changed it.
///
/// @param bytes its length
/// @param modified when it was written last, as the file system tells
/// @param sha256 of its content, 64 hexadecimal digits
public record FileStamp(long bytes, Instant modified, String sha256) {
    /// What became of a file.
    public enum Change {
        /// It says the same, even if it was written again.
        NONE,
        /// It says something else.
        CHANGED,
        /// It is not there, or its folder or drive is not.
        GONE
    }

    /// The stamp of a file as it is now.
    ///
    /// @throws IOException when the file cannot be read
    public static FileStamp of(Path file) throws IOException {
        return of(file, Files.readAllBytes(file));
    }

    /// The stamp of a file that was just read or written with these bytes. If another program changes it at the same
    /// time, that is a change.
    ///
    /// @throws IOException when the file cannot be looked at
    public static FileStamp of(Path file, byte[] content) throws IOException {
        return new FileStamp(content.length, Files.getLastModifiedTime(file).toInstant(), Sha256.of(content));
    }

    /// What became of the file since. It is read as a whole: its time alone does not tell, because two writes within
    /// one tick of the file system (2 s on FAT) have the same.
    ///
    /// @throws IOException when it is there and cannot be read
    public Change since(Path file) throws IOException {
        try {
            return of(file).sha256.equals(sha256) ? Change.NONE : Change.CHANGED;
        } catch (NoSuchFileException _) {
            return Change.GONE;
        }
    }
}
