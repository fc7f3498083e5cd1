package org.vpcstudio.project.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// A document here is a map of parts, and its base is that map as text.
class JournalPropertyTest {
    sealed interface Act {
        record Change(Map<String, Optional<String>> parts) implements Act {}

        /// Saves the state as it was some changes ago, as happens when the user goes on while the disk works.
        record Save(int behind) implements Act {}

        record Crash() implements Act {}
    }

    @Provide
    static Arbitrary<List<Act>> acts() {
        Arbitrary<String> keys = Arbitraries.of("name", "scenarios", "resources/a", "resources/b", "diagram/a");
        Arbitrary<Optional<String>> texts =
                Arbitraries.of("", "{}", "\"ä\u0000😀\"", "x".repeat(5_000)).optional(0.7);
        Arbitrary<Act> change =
                Arbitraries.maps(keys, texts).ofMinSize(1).ofMaxSize(4).map(Act.Change::new);
        Arbitrary<Act> save = Arbitraries.integers().between(0, 3).map(Act.Save::new);
        return Arbitraries.frequencyOf(
                        Tuple.of(6, change), Tuple.of(2, save), Tuple.of(1, Arbitraries.create(Act.Crash::new)))
                .list()
                .ofMaxSize(20);
    }

    @Property(tries = 60)
    void anyHistoryGivesBackTheLastState(@ForAll("acts") List<Act> acts) throws Exception {
        Path folder = Files.createTempDirectory("journal");
        Editor editor = new Editor(folder);
        for (Act act : acts) {
            switch (act) {
                case Act.Change change -> editor.change(change.parts);
                case Act.Save save -> editor.save(save.behind);
                case Act.Crash _ -> editor.crash();
            }
            assertThat(editor.remembered()).isEqualTo(editor.state());
        }
        editor.end(folder);
    }

    @Property(tries = 60)
    void noDamageStopsTheStudio(@ForAll long seed) throws Exception {
        Path folder = Files.createTempDirectory("damage");
        Editor editor = new Editor(folder);
        for (int i = 0; i < 12; i++) {
            editor.change(Map.of("resources/" + i, Optional.of("x".repeat(900))));
        }
        editor.store.close();
        damage(folder.resolve("studio.db"), new Random(seed));

        try (StudioStore store = editor.studios.start()) {
            // A few bytes of the header say what SQLite understands; then there is no store, but a studio.
            store.problem()
                    .ifPresent(problem -> assertThat(Studios.said(problem)).contains("cannot be used"));
            try {
                store.recovery().orphans();
                store.recovery().unsaved(editor.id);
            } catch (StoreException e) {
                assertThat(Studios.said(e.problem())).contains("damaged");
            }
            store.windowState().put(Map.of("x", "1"));
        }
        editor.end(folder);
    }

    /// Half of the time a few bytes, else the end is missing.
    private static void damage(Path file, Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (random.nextBoolean()) {
            for (int i = 0; i < 200; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            Files.write(file, bytes);
        } else {
            Files.write(file, Arrays.copyOf(bytes, 100 + random.nextInt(bytes.length - 100)));
        }
    }

    private static final class Editor {
        private final Studios studios;
        private final Path file;
        private final DocumentId id = DocumentId.fresh();
        private final TreeMap<Long, Map<String, String>> history = new TreeMap<>();
        private StudioStore store;
        private long revision;

        Editor(Path folder) throws StoreException {
            studios = new Studios(folder);
            file = folder.resolve("net.vpcs");
            store = studios.start();
            history.put(revision, Map.of());
            store.journal().opened(id, Optional.of(file), "net.vpcs", text(Map.of()));
        }

        Map<String, String> state() {
            return history.lastEntry().getValue();
        }

        void change(Map<String, Optional<String>> parts) throws StoreException {
            Map<String, String> next = with(state(), parts);
            revision++;
            store.journal().record(id, revision, parts);
            history.put(revision, next);
        }

        void save(int behind) throws StoreException {
            long saved = Math.max(history.firstKey(), revision - behind);
            store.journal().saved(id, saved, file, text(history.get(saved)), 1);
            history.headMap(saved).clear();
        }

        /// The next studio counts its revisions from 0 again.
        void crash() throws StoreException {
            Map<String, String> last = state();
            studios.killAll();
            store = studios.start();
            List<Orphan> orphans = store.recovery().orphans();
            if (orphans.isEmpty()) {
                store.journal().closed(id);
                store.journal().opened(DocumentId.fresh(), Optional.empty(), "unrelated", "");
                assertThat(store.recovery().unsaved(id)).isEmpty();
                store.journal().opened(id, Optional.of(file), "net.vpcs", text(last));
            } else {
                assertThat(store.recovery().adopt(id)).isTrue();
            }
            revision = 0;
            history.clear();
            history.put(0L, last);
        }

        Map<String, String> remembered() throws StoreException {
            Unsaved unsaved = store.recovery().unsaved(id).orElseThrow();
            return with(parse(unsaved.base()), unsaved.parts());
        }

        void end(Path folder) throws Exception {
            store.close();
            try (var files = Files.walk(folder)) {
                for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static Map<String, String> with(Map<String, String> state, Map<String, Optional<String>> parts) {
        Map<String, String> next = new HashMap<>(state);
        parts.forEach((key, text) -> {
            next.remove(key);
            text.ifPresent(value -> next.put(key, value));
        });
        return next;
    }

    private static String text(Map<String, String> state) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(state)
                .forEach((key, value) ->
                        text.append(key).append('=').append(value).append('\n'));
        return text.toString();
    }

    private static Map<String, String> parse(String text) {
        Map<String, String> state = new HashMap<>();
        text.lines().forEach(line -> {
            String[] parts = line.split("=", 2);
            state.put(parts[0], parts[1]);
        });
        return state;
    }
}
