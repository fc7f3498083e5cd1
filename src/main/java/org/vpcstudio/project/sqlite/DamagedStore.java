package org.vpcstudio.project.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A store that SQLite cannot read. It is kept under another name: `sqlite3 FILE .recover` may still save much of it.
final class DamagedStore {
    private DamagedStore() {}

    /// Moves the store and its log out of the way.
    ///
    /// @return where it lies now
    static Path setAside(Path store) throws IOException {
        Path aside = free(store);
        for (String part : new String[] {"-wal", "-shm", ""}) {
            Path from = store.resolveSibling(store.getFileName() + part);
            if (Files.exists(from)) {
                Files.move(from, aside.resolveSibling(aside.getFileName() + part));
            }
        }
        return aside;
    }

    private static Path free(Path store) {
        int number = 1;
        while (Files.exists(named(store, number))) {
            number++;
        }
        return named(store, number);
    }

    private static Path named(Path store, int number) {
        return store.resolveSibling(store.getFileName() + ".damaged-" + number);
    }
}
