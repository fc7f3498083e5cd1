package org.vpcstudio.project.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.vpcstudio.text.Message;

/// Opens the store, or makes it, or says why not. One studio at a time, so that two do not set the same damaged file
/// aside or take the same migration.
final class Opening {
    private static final int PATIENCE_MILLIS = 5_000;

    /// A lock on a file keeps out other processes, and this one the other threads of our own.
    private static final ReentrantLock WITHIN_THIS_PROCESS = new ReentrantLock();

    private final Path directory;
    private final Path file;
    private final Schema schema;

    Opening(Path directory, Schema schema) {
        this.directory = directory;
        this.file = directory.resolve("studio.db");
        this.schema = schema;
    }

    /// An opened store and what there is to tell about it.
    record Opened(Database database, Optional<Message> problem, Optional<Message> notice) {}

    Opened open() {
        WITHIN_THIS_PROCESS.lock();
        try {
            Files.createDirectories(directory, onlyForUser("rwx------"));
            return openAlone();
        } catch (IOException e) {
            return absent(Refusal.cause(e));
        } catch (SQLException e) {
            return absent(Refusal.cause(e));
        } catch (StoreException e) {
            return absent(e.problem());
        } finally {
            WITHIN_THIS_PROCESS.unlock();
        }
    }

    private Opened absent(Message cause) {
        return new Opened(
                new AbsentDatabase(),
                Optional.of(Message.of("store.absent", directory.toString(), cause)),
                Optional.empty());
    }

    private Opened openAlone() throws IOException, SQLException, StoreException {
        try (FileChannel channel = FileChannel.open(
                        directory.resolve("studio.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = channel.lock()) {
            Engine.load(directory);
            try {
                return new Opened(connect(), Optional.empty(), Optional.empty());
            } catch (SQLException e) {
                if (!Refusal.isDamage(e)) {
                    throw e;
                }
                Path aside = DamagedStore.setAside(file);
                return new Opened(
                        connect(), Optional.empty(), Optional.of(Message.of("store.set-aside", aside.toString())));
            }
        }
    }

    private Database connect() throws IOException, SQLException, StoreException {
        if (Files.notExists(file)) {
            // SQLite gives the files beside it the same rights.
            Files.createFile(file, onlyForUser("rw-------"));
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLIS);
        Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
        boolean usable = false;
        try {
            prepare(new Sql(connection));
            FileIdentity identity = FileIdentity.of(file);
            usable = true;
            return new LiveDatabase(file, identity, connection);
        } finally {
            if (!usable) {
                connection.close();
            }
        }
    }

    /// Looks before it writes: a newer store stays as it is.
    private void prepare(Sql sql) throws SQLException, StoreException {
        int version = Schema.versionOf(sql);
        if (version > schema.version()) {
            throw new StoreException(Message.of("store.cause.newer", version, schema.version()));
        }
        String check =
                sql.first("PRAGMA quick_check(1)", row -> row.getString(1)).orElse("");
        if (!check.equals("ok")) {
            throw new SQLiteException(check, SQLiteErrorCode.SQLITE_CORRUPT);
        }
        sql.run("PRAGMA journal_mode = WAL");
        // FULL: each commit waits for the disk, so that it survives a power cut. macOS flushes only when asked twice.
        sql.run("PRAGMA synchronous = FULL");
        sql.run("PRAGMA fullfsync = ON");
        sql.run("PRAGMA foreign_keys = ON");
        schema.migrate(sql);
    }

    /// A project may hold passwords, and so does the store. Windows keeps the folder to its user anyway.
    private static FileAttribute<?>[] onlyForUser(String rights) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
