package org.vpcstudio.project;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.vpcstudio.text.Message;

/// Why the disk refused, and what to do.
final class Causes {
    private Causes() {}

    static Message of(IOException failure) {
        if (failure instanceof AccessDeniedException || failure.getCause() instanceof ReadOnlyFileSystemException) {
            return Message.of("project.save.cause.denied");
        }
        String said = said(failure);
        String small = said.toLowerCase(Locale.ROOT);
        if (small.contains("read-only")) {
            return Message.of("project.save.cause.denied");
        }
        if (failure instanceof NoSuchFileException) {
            return Message.of("project.save.cause.gone");
        }
        if (small.contains("no space") || small.contains("not enough space") || small.contains("quota")) {
            return Message.of("project.save.cause.full");
        }
        return Message.of("project.save.cause.other", said);
    }

    /// The words of the operating system.
    static String said(IOException failure) {
        if (failure instanceof FileSystemException file && file.getReason() != null) {
            return String.valueOf(file.getReason());
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : String.valueOf(failure.getMessage());
    }
}
