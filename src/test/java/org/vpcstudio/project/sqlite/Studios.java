package org.vpcstudio.project.sqlite;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import org.vpcstudio.text.Message;
import org.vpcstudio.text.Phrasebook;

/// Studios that share one store within one test, live, and die without closing anything.
final class Studios {
    private static final Phrasebook ENGLISH = Phrasebook.english();

    private final Path directory;
    private final Set<Owner> living = new HashSet<>();
    private long last;

    Studios(Path directory) {
        this.directory = directory;
    }

    /// A new studio, whose clock stands still.
    StudioStore start() {
        return start(Instant.parse("2026-03-01T10:00:00Z"));
    }

    StudioStore start(Instant now) {
        last++;
        Owner owner = new Owner(last, last);
        living.add(owner);
        return StudioStore.open(
                directory, new Studio(owner, living::contains, InstantSource.fixed(now)), Schema.CURRENT);
    }

    /// As after `kill -9`: nothing is closed, only nobody is there any more.
    void killAll() {
        living.clear();
    }

    static String said(Message message) {
        return ENGLISH.say(message);
    }

    /// Changes the store behind the back of everybody.
    static void run(StudioStore store, String statement) throws StoreException {
        store.database().write(0, sql -> {
            sql.run(statement);
            return 0;
        });
    }

    static <T> T ask(StudioStore store, T otherwise, String query, Sql.Reader<T> reader) throws StoreException {
        return store.database().read(otherwise, sql -> sql.first(query, reader).orElse(otherwise));
    }
}
