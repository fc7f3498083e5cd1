package org.vpcstudio.project.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
    @TempDir
    private Path folder;

    @Test
    void makesTheFolderAndADurableStore() throws Exception {
        try (StudioStore store = open()) {
            assertThat(store.problem()).isEmpty();
            assertThat(store.notice()).isEmpty();
            assertThat(pragma(store, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(store, "synchronous")).isEqualTo("2");
            assertThat(pragma(store, "foreign_keys")).isEqualTo("1");
            assertThat(pragma(store, "user_version")).isEqualTo("1");
        }
        assertThat(folder.resolve("data/studio.db-wal")).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseMayReadIt() throws Exception {
        try (StudioStore store = open()) {
            store.windowState().put(Map.of("x", "1"));
            for (String file : List.of("studio.db", "studio.db-wal")) {
                assertThat(rights("data/" + file)).isEqualTo("rw-------");
            }
            assertThat(rights("data")).isEqualTo("rwx------");
        }
    }

    @Test
    void anOlderStoreIsMigratedStepByStep() throws Exception {
        try (StudioStore store = open()) {
            store.windowState().put(Map.of("x", "1"));
        }
        Schema newer = new Schema(List.of(
                new SchemaOne(),
                new Step(2, "ALTER TABLE window_state ADD COLUMN screen TEXT NOT NULL DEFAULT 'one'"),
                new Step(3, "UPDATE window_state SET screen = screen || '+'")));

        try (StudioStore store = open(newer)) {
            assertThat(store.problem()).isEmpty();
            assertThat(pragma(store, "user_version")).isEqualTo("3");
            assertThat(Studios.ask(store, "", "SELECT screen FROM window_state", row -> row.getString(1)))
                    .isEqualTo("one+");
            assertThat(store.windowState().all()).isEqualTo(Map.of("x", "1"));
        }
    }

    @Test
    void aMigrationThatFailsLeavesTheStoreAsItWas() throws Exception {
        try (StudioStore store = open()) {
            store.windowState().put(Map.of("x", "1"));
        }
        Schema bad = new Schema(List.of(
                new SchemaOne(), new Step(2, "DELETE FROM window_state"), new Step(3, "UPDATE nowhere SET a = 1")));

        try (StudioStore store = open(bad)) {
            assertThat(Studios.said(store.problem().orElseThrow())).contains("nowhere");
        }
        try (StudioStore store = open()) {
            assertThat(store.windowState().all()).isEqualTo(Map.of("x", "1"));
        }
    }

    @Test
    void aNewerStoreIsLeftAloneAndTheStudioWorksWithoutIt() throws Exception {
        try (StudioStore store = open()) {
            store.windowState().put(Map.of("x", "1"));
            Studios.run(store, "PRAGMA user_version = 9");
        }
        byte[] before = Files.readAllBytes(folder.resolve("data/studio.db"));

        try (StudioStore store = open()) {
            assertThat(Studios.said(store.problem().orElseThrow()))
                    .contains("newer VPC Studio (store version 9; this program knows 1)");
            doesNothing(store);
        }
        assertThat(folder.resolve("data/studio.db")).hasBinaryContent(before);
    }

    @Test
    void aFolderThatIsAFileIsToldAndTheStudioWorksWithoutAStore() throws Exception {
        Files.writeString(folder.resolve("data"), "mine");

        try (StudioStore store = open()) {
            assertThat(Studios.said(store.problem().orElseThrow()))
                    .contains(folder.resolve("data") + " is a file where a folder should be");
            doesNothing(store);
        }
        assertThat(folder.resolve("data")).hasContent("mine");
    }

    @Test
    void aStoreThatCannotBeWrittenIsToldAndTheStudioWorksWithoutIt() throws Exception {
        Files.createDirectories(folder.resolve("data/studio.db"));

        try (StudioStore store = open()) {
            assertThat(Studios.said(store.problem().orElseThrow())).contains("cannot be opened for writing");
            doesNothing(store);
        }
    }

    @Test
    void aDamagedStoreIsSetAsideAndANewOneBegun() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/studio.db.damaged-1"), "an earlier one");
        Files.writeString(folder.resolve("data/studio.db"), "this is no database, whatever its name says ".repeat(50));

        try (StudioStore store = open()) {
            assertThat(store.problem()).isEmpty();
            assertThat(Studios.said(store.notice().orElseThrow()))
                    .contains(
                            "was damaged",
                            folder.resolve("data/studio.db.damaged-2").toString());
            store.windowState().put(Map.of("x", "1"));
        }
        assertThat(folder.resolve("data/studio.db.damaged-1")).hasContent("an earlier one");
        assertThat(folder.resolve("data/studio.db.damaged-2")).content().startsWith("this is no database");
        try (StudioStore store = open()) {
            assertThat(store.notice()).isEmpty();
            assertThat(store.windowState().all()).isEqualTo(Map.of("x", "1"));
        }
    }

    @Test
    void manyStudiosMayOpenOneStoreAtOnce() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/studio.db"), "this is no database, whatever its name says ".repeat(50));
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<StudioStore> open = this::open;
            List<Future<StudioStore>> stores = threads.invokeAll(List.of(open, open, open, open));
            int notices = 0;
            for (Future<StudioStore> store : stores) {
                assertThat(store.get().problem()).isEmpty();
                notices += store.get().notice().isPresent() ? 1 : 0;
                store.get().close();
            }
            assertThat(notices).as("one of them set it aside").isEqualTo(1);
        }
    }

    private record Step(int version, String statement) implements Migration {
        @Override
        public void apply(Sql sql) throws SQLException {
            sql.run(statement);
        }
    }

    private static void doesNothing(StudioStore store) throws StoreException {
        DocumentId id = DocumentId.fresh();
        Path file = Path.of("net.vpcs");
        store.journal().opened(id, Optional.empty(), "x", "{}");
        store.journal().record(id, 1, Map.of("name", Optional.of("x")));
        store.journal().saved(id, 1, file, "{}", 1);
        store.journal().renamed(id, Optional.empty(), "y");
        assertThat(store.journal().openElsewhere(file)).isEmpty();
        store.journal().closed(id);
        assertThat(store.recovery().orphans()).isEmpty();
        assertThat(store.recovery().unsaved(id)).isEmpty();
        assertThat(store.recovery().adopt(id)).isFalse();
        assertThat(store.recovery().discard(id, "{}", 1)).isFalse();
        store.versions().add(file, "{}", 1);
        assertThat(store.versions().of(file)).isEmpty();
        store.recentFiles().touch(file);
        assertThat(store.recentFiles().list()).isEmpty();
        store.windowState().put(Map.of("x", "1"));
        assertThat(store.windowState().all()).isEmpty();
        store.runs().add(Optional.empty(), "s", 1, "", new byte[0]);
        assertThat(store.runs().list()).isEmpty();
    }

    private String rights(String file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file)));
    }

    private static String pragma(StudioStore store, String name) throws StoreException {
        return Studios.ask(store, "", "PRAGMA " + name, row -> row.getString(1));
    }

    private StudioStore open() {
        return StudioStore.open(folder.resolve("data"), Clock.systemUTC());
    }

    private StudioStore open(Schema schema) {
        return StudioStore.open(folder.resolve("data"), Studio.here(InstantSource.system()), schema);
    }
}
