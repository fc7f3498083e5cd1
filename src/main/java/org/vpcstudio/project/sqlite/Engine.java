package org.vpcstudio.project.sqlite;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteJDBCLoader;
import org.vpcstudio.text.Message;

/// The native part of SQLite. sqlite-jdbc unpacks it into a file before it can be loaded, and forgets that file when
/// the process is killed; so it goes into a folder of ours, where the next start clears up.
final class Engine {
    /// Documented in the sqlite-jdbc README, "Configuration".
    private static final String UNPACK_TO = "org.sqlite.tmpdir";

    private Engine() {}

    /// @throws StoreException when it cannot be unpacked or loaded
    static void load(Path directory) throws IOException, StoreException {
        Path folder = directory.resolve("native");
        Files.createDirectories(folder);
        clearUp(folder);
        if (System.getProperty(UNPACK_TO) == null) {
            System.setProperty(UNPACK_TO, folder.toString());
        }
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception | LinkageError e) {
            loadFromElsewhere(folder, e);
        }
    }

    /// A full drive, or one from which no program may run, is seldom that of the system's temporary files too.
    private static void loadFromElsewhere(Path folder, Throwable first) throws IOException, StoreException {
        clearUp(folder);
        try {
            System.clearProperty(UNPACK_TO);
            SQLiteJDBCLoader.initialize();
        } catch (Exception | LinkageError e) {
            e.addSuppressed(first);
            throw new StoreException(Message.of("store.cause.engine", folder.toString(), Refusal.said(first)), e);
        }
    }

    private static void clearUp(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "sqlite-*")) {
            for (Path file : files) {
                deleteIfUnused(file);
            }
        }
    }

    private static void deleteIfUnused(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // Windows: a studio that runs is using it. Unix lets it go, and the running studio keeps what it loaded.
        }
    }
}
