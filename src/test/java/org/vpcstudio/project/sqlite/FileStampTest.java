package org.vpcstudio.project.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpcstudio.project.sqlite.FileStamp.Change;

class FileStampTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path folder;

    private Path file;
    private FileStamp stamp;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(
                Files.createDirectory(folder.resolve("designs")).resolve("net.vpcs"), "abc");
        Files.setLastModifiedTime(file, FileTime.from(NOON));
        stamp = FileStamp.of(file);
    }

    // The hash of "abc" is the example of FIPS 180-4.
    @Test
    void tellsLengthTimeAndContent() {
        assertThat(stamp)
                .isEqualTo(new FileStamp(3, NOON, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    @Test
    void theSameContentWrittenAgainIsNoChange() throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(NOON.plusSeconds(60)));

        assertThat(stamp.since(file)).isEqualTo(Change.NONE);
    }

    @Test
    void seesAChangeOfTheSameLengthAndTime() throws IOException {
        Files.writeString(file, "abd");
        Files.setLastModifiedTime(file, FileTime.from(NOON));

        assertThat(stamp.since(file)).isEqualTo(Change.CHANGED);
    }

    @Test
    void seesThatTheFileOrItsFolderVanished() throws IOException {
        Files.delete(file);
        assertThat(stamp.since(file)).isEqualTo(Change.GONE);

        Files.delete(folder.resolve("designs"));
        assertThat(stamp.since(file)).isEqualTo(Change.GONE);
    }

    @Test
    void seesAChangeThatCameRightAfterASave() throws IOException {
        byte[] written = "abc".getBytes(StandardCharsets.UTF_8);
        Files.writeString(file, "somebody was quick");

        assertThat(FileStamp.of(file, written).since(file)).isEqualTo(Change.CHANGED);
    }

    @Test
    void whatCannotBeReadIsNotTakenForGone() throws IOException {
        Files.delete(file);
        Files.createDirectory(file);

        assertThatThrownBy(() -> stamp.since(file)).isInstanceOf(IOException.class);
    }
}
