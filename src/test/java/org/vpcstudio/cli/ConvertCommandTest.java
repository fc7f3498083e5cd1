package org.vpcstudio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpcstudio.project.ProjectException;
import org.vpcstudio.project.ProjectStore;
import org.vpcstudio.testing.Designs;

class ConvertCommandTest {
    @TempDir
    Path folder;

    @Test
    void readsAndWritesAgain() throws ProjectException, IOException {
        Path in = folder.resolve("in.vpcs");
        Path out = folder.resolve("out.vpcs");
        ProjectStore.save(Designs.haPair(), in);
        Run run = Run.of("convert", in, out);
        assertThat(run).isEqualTo(new Run(0, "", "Wrote " + out + "\n"));
        assertThat(out).hasSameBinaryContentAs(in);
    }

    @Test
    void laysOutAFileInItsPlaceAndNamesWhatItDoesNotKnow() throws IOException {
        Path file = folder.resolve("a.vpcs");
        Files.writeString(file, "{\"version\":1,\"name\":\"n\",\"format\":\"vpcstudio\",\"colour\":\"red\"}");
        Run run = Run.of("convert", file, file);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("/colour is not known to this version and is kept as it is");
        assertThat(Files.readString(file)).startsWith("{\n  \"format\"").contains("\"colour\": \"red\"");
    }

    @Test
    void whatCannotBeReadIsSaidWithLineAndColumn() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.vpcs"), "{\n  \"name\" 1\n}");
        Path out = folder.resolve("out.vpcs");
        Run run = Run.of("convert", bad, out);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("vpcstudio: " + bad + ": Line 2, column 10: ");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void missingFilesAndFoldersAreSaid() {
        assertThat(Run.of("convert", folder.resolve("no.vpcs"), folder.resolve("b")))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("no.vpcs does not exist"));
        assertThat(Run.of("convert", folder, folder.resolve("b")))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("is a folder"));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaid() throws ProjectException {
        Path in = folder.resolve("in.vpcs");
        ProjectStore.save(Designs.haPair(), in);
        Run run = Run.of("convert", in, folder.resolve("gone").resolve("out.vpcs"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("could not be saved: the folder ");
    }
}
