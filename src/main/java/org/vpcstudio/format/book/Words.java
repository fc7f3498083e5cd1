package org.vpcstudio.format.book;

import java.io.IOException;
import java.nio.file.FileSystemException;

/// The part of an I/O failure that a person understands.
final class Words {
    private Words() {}

    static String of(IOException failure) {
        if (failure instanceof FileSystemException file) {
            String reason = file.getReason() == null ? file.getClass().getSimpleName() : file.getReason();
            return file.getFile() == null ? reason : file.getFile() + " (" + reason + ")";
        }
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
