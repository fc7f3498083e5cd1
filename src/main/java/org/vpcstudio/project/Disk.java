package org.vpcstudio.project;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// The three steps of a safe save that a disk can fail at.
interface Disk {
    /// The disk of this machine.
    Disk REAL = new Disk() {};

    /// Fills a new, empty file and waits until it is on the disk.
    default void write(Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                WriteBehind behind = new WriteBehind(channel)) {
            content.into(behind);
            behind.finish();
        }
    }

    /// Puts the new file in the place of the old one, in one step that cannot be seen half done.
    default void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Waits until the rename is on the disk as well. Not every system lets a folder be opened (Windows does not);
    /// there the rename is journaled by the file system.
    default void flushFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // The new content stands; only its survival of a power cut in this very second is not certain.
        }
    }
}
