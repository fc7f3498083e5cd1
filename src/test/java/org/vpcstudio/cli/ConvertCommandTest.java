package org.vpcstudio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
    void aFileOfTheFirstVersionBecomesOneOfThePresent() throws IOException, ProjectException {
        Path old = folder.resolve("old.vpcs");
        try (InputStream in = Objects.requireNonNull(ProjectStore.class.getResourceAsStream("json/version-1.vpcs"))) {
            Files.copy(in, old);
        }
        Path out = folder.resolve("out.vpcs");
        assertThat(Run.of("convert", old, out).exit()).isZero();
        assertThat(ProjectStore.open(out)).isEqualTo(Designs.haPair());
        assertThat(Files.readString(out)).contains("\"version\": 2,");
    }

    @Test
    void whatCannotBeReadIsSaidWithLineAndColumnAndWhatToDo() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.vpcs"), "{\n  \"name\" 1\n}");
        Path out = folder.resolve("out.vpcs");
        Run run = Run.of("convert", bad, out);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("vpcstudio: " + bad + ": Line 2, column 10: ")
                .endsWith("add --salvage\n");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void whatCanBeReadOfADamagedFileIsWrittenAndTheRestIsNamed() throws IOException, ProjectException {
        Path bad = folder.resolve("bad.vpcs");
        ProjectStore.save(Designs.haPair(), bad);
        Files.writeString(bad, Files.readString(bad).replace("\"kind\": \"vip\",", "\"kind\": \"vip\""));
        Path out = folder.resolve("out.vpcs");
        Run run = Run.of("convert", "--salvage", bad, out);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(4)
                .first()
                .asString()
                .isEqualTo(bad + " is damaged. Read what can be read; found wrong or left out:");
        assertThat(run.err()).contains(": vip-web was left out, because ").endsWith("Wrote " + out + "\n");
        assertThat(ProjectStore.open(out).topology())
                .isEqualTo(Designs.haPair().topology().without(Designs.VIP));
    }

    @Test
    void salvagingLosesNothingOfASoundFileAndNeverWritesOverADamagedOne() throws IOException, ProjectException {
        Path file = folder.resolve("a.vpcs");
        ProjectStore.save(Designs.haPair(), file);
        assertThat(Run.of("convert", "--salvage", file, file)).isEqualTo(new Run(0, "", "Wrote " + file + "\n"));
        String damaged = Files.readString(file).substring(0, 3000);
        Files.writeString(file, damaged);
        Run run = Run.of("convert", "--salvage", file, file);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("write what can be read to another file");
        assertThat(file).hasContent(damaged);
    }

    @Test
    void aFileOfANewerProgramIsRefusedEvenWhenDamaged() throws IOException, ProjectException {
        Path file = folder.resolve("a.vpcs");
        Path out = folder.resolve("out.vpcs");
        ProjectStore.save(Designs.haPair(), file);
        String newer = Files.readString(file).replace("\"version\": 2", "\"version\": 3");
        for (String text : List.of(newer, newer.substring(0, 3000))) {
            Files.writeString(file, text);
            Run run = Run.of("convert", "--salvage", file, out);
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).contains("written by a newer VPC Studio");
            assertThat(out).doesNotExist();
        }
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
