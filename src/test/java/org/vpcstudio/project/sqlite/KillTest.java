package org.vpcstudio.project.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

/// `kill -9` at any moment: what `record` has returned for is there afterwards.
class KillTest {
    private static final int KILLS = 100;

    @TempDir
    private Path folder;

    @Test
    void aHundredKillsLoseNothingThatWasPromised() throws Exception {
        Random random = new Random(20260301);
        List<Future<Integer>> kills = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < KILLS; i++) {
                // Some while the store is being made, the others anywhere between the first changes and a while later.
                int lines = i % 10 == 0 ? 1 : 2 + random.nextInt(150);
                Path data = folder.resolve("kill " + i);
                kills.add(pool.submit(() -> kill(data, lines)));
            }
        }
        int promised = 0;
        for (Future<Integer> kill : kills) {
            promised += kill.get();
        }
        assertThat(promised).as("changes that were promised before a kill").isGreaterThan(KILLS * 10);
    }

    /// Kills a writer after it has printed some lines, which is at any point of a change that follows.
    private static int kill(Path data, int lines) throws IOException, InterruptedException, StoreException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath(),
                        JournalWriter.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .start();
        String last = "start";
        try (BufferedReader out = writer.inputReader()) {
            int seen = 0;
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                assertThat(line).matches("start|[0-9]+");
                last = line;
                seen++;
                if (seen == lines) {
                    // Process.destroyForcibly would close the pipe with the lines that are still in it.
                    writer.toHandle().destroyForcibly();
                }
            }
        }
        writer.waitFor();
        int promised = last.equals("start") ? 0 : Integer.parseInt(last);
        check(data, promised);
        return promised;
    }

    /// The few places that the writer needs: the start of a hundred processes is most of this test.
    private static String classPath() {
        return Stream.of(JournalWriter.class, StudioStore.class, SQLiteConfig.class)
                .map(type -> Path.of(URI.create(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()))
                        .toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void check(Path data, int promised) throws StoreException, IOException {
        try (StudioStore store = StudioStore.open(data, Clock.systemUTC())) {
            assertThat(store.problem()).isEmpty();
            assertThat(store.notice()).isEmpty();
            List<Orphan> orphans = store.recovery().orphans();
            if (orphans.isEmpty()) {
                // Killed before the first change, or right after a save, which is promised one step later.
                assertThat(promised % JournalWriter.SAVE_EVERY).isZero();
            } else {
                Unsaved unsaved =
                        store.recovery().unsaved(orphans.getFirst().id()).orElseThrow();
                assertThat(state(unsaved)).isIn(stateAfter(promised), stateAfter(promised + 1));
            }
            try (var left = Files.list(data.resolve("native"))) {
                assertThat(left.filter(file -> !isOurs(file)))
                        .as("left by the killed one")
                        .isEmpty();
            }
        }
    }

    /// The library of this very process, if this is the store it opened first.
    private static boolean isOurs(Path file) {
        return System.getProperty("org.sqlite.tmpdir", "").equals(String.valueOf(file.getParent()));
    }

    /// By key the number of the change that wrote it last; those of the base are known from its number.
    private static Map<String, String> state(Unsaved unsaved) {
        int saved = Integer.parseInt(unsaved.base().substring("base ".length()));
        Map<String, String> state = new HashMap<>(stateAfter(saved));
        unsaved.parts().forEach((key, text) -> state.put(key, text.orElseThrow()));
        return state;
    }

    private static Map<String, String> stateAfter(int changes) {
        Map<String, String> state = new HashMap<>();
        for (int change = 1; change <= changes; change++) {
            state.put(JournalWriter.key(change), JournalWriter.text(change));
        }
        return state;
    }
}
