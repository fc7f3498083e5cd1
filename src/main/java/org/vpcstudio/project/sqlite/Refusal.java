package org.vpcstudio.project.sqlite;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.vpcstudio.text.Message;

/// Why the store refused, in words for the user.
final class Refusal {
    /// The primary result code is the low byte of an extended one (sqlite.org/rescode.html, section 1).
    private static final int PRIMARY = 0xFF;

    private Refusal() {}

    static StoreException of(Path file, SQLException failure) {
        return new StoreException(of(file, cause(failure)), failure);
    }

    static Message of(Path file, Message cause) {
        return Message.of("store.failed", file.toString(), cause);
    }

    static Message cause(SQLException failure) {
        if (failure instanceof SQLiteException sqlite) {
            SQLiteErrorCode code = sqlite.getResultCode();
            if (code == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
                return Message.of("store.cause.full");
            }
            return ofPrimary(code.code & PRIMARY, said(failure));
        }
        return Message.of("store.cause.other", said(failure));
    }

    private static Message ofPrimary(int code, String said) {
        if (code == SQLiteErrorCode.SQLITE_FULL.code) {
            return Message.of("store.cause.full");
        }
        if (code == SQLiteErrorCode.SQLITE_READONLY.code
                || code == SQLiteErrorCode.SQLITE_CANTOPEN.code
                || code == SQLiteErrorCode.SQLITE_PERM.code) {
            return Message.of("store.cause.denied");
        }
        if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return Message.of("store.cause.busy");
        }
        return isDamage(code) ? Message.of("store.cause.damaged") : Message.of("store.cause.other", said);
    }

    static Message cause(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return Message.of("store.cause.denied");
        }
        if (failure instanceof FileAlreadyExistsException file) {
            return Message.of("store.cause.file", file.getFile());
        }
        String said = failure instanceof FileSystemException file && file.getReason() != null
                ? String.valueOf(file.getReason())
                : said(failure);
        String small = said.toLowerCase(Locale.ROOT);
        if (small.contains("read-only")) {
            return Message.of("store.cause.denied");
        }
        if (small.contains("no space") || small.contains("not enough space") || small.contains("quota")) {
            return Message.of("store.cause.full");
        }
        return Message.of("store.cause.other", said);
    }

    /// Whether the file itself is broken, rather than the disk or the rights.
    static boolean isDamage(SQLException failure) {
        return failure instanceof SQLiteException sqlite && isDamage(sqlite.getResultCode().code & PRIMARY);
    }

    private static boolean isDamage(int primary) {
        return primary == SQLiteErrorCode.SQLITE_CORRUPT.code || primary == SQLiteErrorCode.SQLITE_NOTADB.code;
    }

    static String said(Throwable failure) {
        String words = failure.getMessage();
        return words == null ? failure.getClass().getSimpleName() : words;
    }
}
