package org.vpcstudio.project.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsTest {
    @TempDir
    private Path folder;

    private Path file;
    private Studios studios;
    private StudioStore studio;

    @BeforeEach
    void start() {
        file = folder.resolve("net.vpcs");
        studios = new Studios(folder.resolve("data"));
        studio = studios.start();
    }

    @Test
    void keepsTheLastTwentyOfEachFile() throws StoreException {
        Path other = folder.resolve("other.vpcs");
        studio.versions().add(other, "other", 1);
        for (int i = 1; i <= 23; i++) {
            studio.versions().add(file, "text " + i, i);
        }

        List<Version> versions = studio.versions().of(file);
        assertThat(versions).hasSize(20);
        assertThat(versions.getFirst().elements()).isEqualTo(23);
        assertThat(versions.getLast().elements()).isEqualTo(4);
        assertThat(studio.versions().text(versions.getLast())).contains("text 4");
        assertThat(studio.versions().of(other)).hasSize(1);
        assertThat(Studios.ask(studio, -1, "SELECT count(*) FROM content", row -> row.getInt(1)))
                .isEqualTo(21);
    }

    @Test
    void theSameTextAgainIsNoNewVersion() throws StoreException {
        studio.versions().add(file, "a", 1);
        studio.versions().add(file, "a", 1);
        studio.versions().add(file, "b", 1);
        studio.versions().add(file, "a", 1);

        assertThat(studio.versions().of(file)).hasSize(3);
    }

    @Test
    void tellsWhenAndHowMuch() throws StoreException {
        studios.start(Instant.parse("2026-03-05T08:30:00Z")).versions().add(file, "päth", 12);

        assertThat(studio.versions().of(file))
                .containsExactly(
                        new Version(1, "net.vpcs", Version.Kind.SAVED, Instant.parse("2026-03-05T08:30:00Z"), 4, 12));
        assertThat(studio.versions().text(studio.versions().of(file).getFirst()))
                .contains("päth");
    }

    @Test
    void aVersionPushedOutMeanwhileIsGone() throws StoreException {
        studio.versions().add(file, "first", 1);
        Version first = studio.versions().of(file).getFirst();
        for (int i = 0; i < 20; i++) {
            studio.versions().add(file, "text " + i, 1);
        }

        assertThat(studio.versions().text(first)).isEmpty();
    }

    @Test
    void aClockSetBackDoesNotChangeTheOrder() throws StoreException {
        studios.start(Instant.parse("2026-03-05T00:00:00Z")).versions().add(file, "a", 1);
        studios.start(Instant.parse("2026-03-04T00:00:00Z")).versions().add(file, "b", 2);

        assertThat(studio.versions().of(file)).extracting(Version::elements).containsExactly(2, 1);
    }
}
