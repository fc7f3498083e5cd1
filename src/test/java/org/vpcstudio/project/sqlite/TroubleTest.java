package org.vpcstudio.project.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The disk fails while the studio runs.
class TroubleTest {
    private static final DocumentId ID = DocumentId.fresh();

    @TempDir
    private Path folder;

    private Studios studios;
    private StudioStore studio;

    @BeforeEach
    void start() throws StoreException {
        studios = new Studios(folder.resolve("data"));
        studio = studios.start();
        studio.journal().opened(ID, Optional.empty(), "Untitled", "{}");
        studio.journal().record(ID, 1, Map.of("name", Optional.of("x")));
    }

    @Test
    void aFullDiskIsToldAndKeepsWhatWasThere() throws StoreException {
        Studios.run(studio, "PRAGMA max_page_count = 1");

        refuses(Map.of("name", Optional.of("y"), "resources/a", Optional.of(noise(200_000))), "the drive is full");
        assertThat(studio.recovery().unsaved(ID)).contains(new Unsaved("{}", Map.of("name", Optional.of("x"))));

        Studios.run(studio, "PRAGMA max_page_count = 1000000");
        studio.journal().record(ID, 2, Map.of("name", Optional.of("y")));
        assertThat(studio.recovery().unsaved(ID)).contains(new Unsaved("{}", Map.of("name", Optional.of("y"))));
    }

    @Test
    void orphansAreOfferedOnAFullDisk() throws StoreException {
        studios.killAll();
        StudioStore next = studios.start();
        Studios.run(next, "PRAGMA max_page_count = 1");

        assertThat(next.recovery().orphans()).hasSize(1);
        assertThat(next.recovery().unsaved(ID)).isPresent();
    }

    @Test
    void aStoreThatBecameReadOnlyIsTold() throws StoreException {
        Studios.run(studio, "PRAGMA query_only = ON");

        refuses(Map.of("name", Optional.of("y")), "cannot be opened for writing");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderThatVanishedIsToldAndHealsWhenItIsBack() throws Exception {
        Path away = folder.resolve("away");
        Files.move(folder.resolve("data"), away);

        refuses(Map.of("name", Optional.of("y")), "was deleted or moved while the studio was running");
        assertThat(folder.resolve("data")).doesNotExist();

        Files.move(away, folder.resolve("data"));
        studio.journal().record(ID, 2, Map.of("name", Optional.of("y")));
        assertThat(studio.recovery().unsaved(ID)).contains(new Unsaved("{}", Map.of("name", Optional.of("y"))));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aStoreThatWasReplacedIsNotWrittenTo() throws Exception {
        byte[] other = Files.readAllBytes(folder.resolve("data/studio.db"));
        Files.move(folder.resolve("data/studio.db"), folder.resolve("old.db"));
        Files.write(folder.resolve("data/studio.db"), other);

        refuses(Map.of("name", Optional.of("y")), "was deleted or moved while the studio was running");
        assertThat(folder.resolve("data/studio.db")).hasBinaryContent(other);
    }

    @Test
    void aDisturbedPageIsToldWhenItIsRead() throws Exception {
        for (int i = 0; i < 50; i++) {
            studio.journal().record(ID, i + 2, Map.of("resources/" + i, Optional.of(noise(2_000))));
        }
        studio.close();
        studios.killAll();
        Path file = folder.resolve("data/studio.db");
        StudioStore next = studios.start();
        byte[] bytes = Files.readAllBytes(file);
        // Behind the back of a studio that has the file open; the first page holds the schema.
        byte[] noise = new byte[bytes.length - 4096];
        new Random(1).nextBytes(noise);
        System.arraycopy(noise, 0, bytes, 4096, noise.length);
        Files.write(file, bytes);
        Studios.run(next, "PRAGMA shrink_memory");

        assertThatThrownBy(() -> next.recovery().orphans())
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(Studios.said(e.problem())).contains("the file is damaged"));
    }

    @Test
    void twoStudiosWriteInTurn() throws StoreException {
        StudioStore other = studios.start();
        for (int i = 0; i < 20; i++) {
            studio.windowState().put(Map.of("x", "one " + i));
            other.windowState().put(Map.of("x", "two " + i));
        }

        assertThat(studio.windowState().all()).isEqualTo(Map.of("x", "two 19"));
    }

    private void refuses(Map<String, Optional<String>> changes, String why) {
        assertThatThrownBy(() -> studio.journal().record(ID, 2, changes))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(Studios.said(e.problem()))
                                .contains(folder.resolve("data/studio.db").toString(), why));
    }

    private static String noise(int length) {
        Random random = new Random(7);
        return random.ints(length, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
