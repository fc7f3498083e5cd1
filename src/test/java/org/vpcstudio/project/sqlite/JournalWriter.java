package org.vpcstudio.project.sqlite;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/// A process of its own that records until somebody kills it, and prints each change that `record` has promised to
/// keep. {@link KillTest} is the one who kills.
final class JournalWriter {
    static final int KEYS = 20;
    static final int SAVE_EVERY = 25;

    private JournalWriter() {}

    public static void main(String[] arguments) throws StoreException {
        Path folder = Path.of(arguments[0]);
        say("start");
        StudioStore store = StudioStore.open(folder, Clock.systemUTC());
        DocumentId id = DocumentId.fresh();
        store.journal().opened(id, Optional.of(folder.resolve("net.vpcs")), "net.vpcs", "base 0");
        for (int change = 1; change < 100_000; change++) {
            store.journal().record(id, change, Map.of(key(change), Optional.of(text(change))));
            say(Integer.toString(change));
            if (change % SAVE_EVERY == 0) {
                store.journal().saved(id, change, folder.resolve("net.vpcs"), "base " + change, change);
            }
        }
    }

    static String key(int change) {
        return "resources/" + change % KEYS;
    }

    static String text(int change) {
        return "text " + change + " " + "x".repeat(change % 7 * 300);
    }

    private static void say(String line) {
        System.out.println(line);
        // Nobody listens: the test itself has ended.
        if (System.out.checkError()) {
            throw new IllegalStateException("the pipe is closed");
        }
    }
}
