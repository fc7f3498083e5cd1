package org.vpcstudio.project.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Recent files, the state of the window, recorded runs.
class SmallShelvesTest {
    @TempDir
    private Path folder;

    private StudioStore studio;

    @BeforeEach
    void start() {
        studio = new Studios(folder.resolve("data")).start();
    }

    @Test
    void theFileTouchedLastComesFirst() throws StoreException {
        studio.recentFiles().touch(file(1));
        studio.recentFiles().touch(file(2));
        studio.recentFiles().touch(file(1));

        assertThat(studio.recentFiles().list())
                .containsExactly(
                        new RecentFile(file(1), Instant.parse("2026-03-01T10:00:00Z"), false),
                        new RecentFile(file(2), Instant.parse("2026-03-01T10:00:00Z"), false));
    }

    @Test
    void keepsTwentyRecentFilesAndThePinnedOnes() throws StoreException {
        studio.recentFiles().touch(file(0));
        studio.recentFiles().pin(file(0), true);
        for (int i = 1; i <= 25; i++) {
            studio.recentFiles().touch(file(i));
        }

        List<Path> files =
                studio.recentFiles().list().stream().map(RecentFile::file).toList();
        assertThat(files).hasSize(21).startsWith(file(0), file(25)).endsWith(file(6));
    }

    @Test
    void aRecentFileCanBeForgotten() throws StoreException {
        studio.recentFiles().touch(file(1));
        studio.recentFiles().forget(file(1));

        assertThat(studio.recentFiles().list()).isEmpty();
    }

    @Test
    void theStateOfTheWindowComesBack() throws StoreException {
        studio.windowState().put(Map.of("x", "12", "theme", "dark"));
        studio.windowState().put(Map.of("x", "13"));

        assertThat(new Studios(folder.resolve("data")).start().windowState().all())
                .isEqualTo(Map.of("x", "13", "theme", "dark"));
    }

    @Test
    void keepsTheLastFiftyRunsWithTheirTraces() throws StoreException {
        for (int i = 1; i <= 53; i++) {
            byte[] trace = ("trace " + i).getBytes(StandardCharsets.UTF_8);
            studio.runs().add(Optional.of(file(1)), "failover", i, "summary " + i, trace);
        }

        List<RecordedRun> runs = studio.runs().list();
        assertThat(runs).hasSize(50);
        assertThat(runs.getFirst())
                .isEqualTo(new RecordedRun(
                        53, Optional.of(file(1)), "failover", 53, Instant.parse("2026-03-01T10:00:00Z"), "summary 53"));
        assertThat(studio.runs().trace(runs.getLast()).map(trace -> new String(trace, StandardCharsets.UTF_8)))
                .contains("trace 4");
        studio.runs().add(Optional.empty(), "failover", 1, "", new byte[0]);
        assertThat(studio.runs().trace(runs.getLast())).isEmpty();
    }

    private Path file(int number) {
        return folder.resolve("file " + number + ".vpcs");
    }
}
