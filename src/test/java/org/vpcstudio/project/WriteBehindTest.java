package org.vpcstudio.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpcstudio.bench.BigDesign;
import org.vpcstudio.model.Document;
import org.vpcstudio.project.json.ProjectCodec;

class WriteBehindTest {
    @TempDir
    private Path folder;

    @Test
    void everyPieceIsOnTheDiskInItsOrder() throws IOException {
        Path file = folder.resolve("a");
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        Random luck = new Random(3);
        // More than may wait, and more than the disk is asked to force at once.
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                WriteBehind behind = new WriteBehind(channel)) {
            for (int i = 0; i < 40; i++) {
                byte[] piece = new byte[luck.nextInt(1 << 20)];
                luck.nextBytes(piece);
                expected.write(piece);
                behind.take(piece);
            }
            behind.finish();
        }
        assertThat(file).hasBinaryContent(expected.toByteArray());
    }

    @Test
    void whatTheDiskRefusesReachesTheOneWhoWrites() throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("a"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.close();
        try (WriteBehind behind = new WriteBehind(channel)) {
            behind.take(new byte[1]);
            assertThatExceptionOfType(ClosedChannelException.class).isThrownBy(behind::finish);
        }
        try (WriteBehind behind = new WriteBehind(channel)) {
            assertThatExceptionOfType(ClosedChannelException.class).isThrownBy(() -> {
                for (int i = 0; i < 1_000; i++) {
                    behind.take(new byte[1]);
                }
            });
        }
    }

    @Test
    void aBigDesignComesInPiecesThatMakeTheSameFile() throws IOException, ProjectException {
        Document design = BigDesign.of(3_000, 1);
        List<byte[]> pieces = new ArrayList<>();
        ProjectCodec.write(design, pieces::add);
        assertThat(pieces).hasSizeGreaterThan(3);
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        pieces.forEach(joined::writeBytes);
        assertThat(joined.toByteArray()).isEqualTo(ProjectCodec.write(design));
        Path file = folder.resolve("big.vpcs");
        ProjectStore.save(design, file);
        assertThat(file).hasBinaryContent(joined.toByteArray());
        assertThat(folder.toFile().list()).containsExactly(String.valueOf(file.getFileName()));
    }

    @Test
    void anInterruptedSaveLeavesTheOldFileWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("a.vpcs"), "old");
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> ProjectStore.rewrite(Document.empty("x"), file))
                .satisfies(refusal -> assertThat(refusal.problem().key()).isEqualTo("project.save.failed"));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly(String.valueOf(file.getFileName()));
    }
}
