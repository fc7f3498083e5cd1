package org.vpcstudio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpcstudio.format.keepalived.KeepalivedConf;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.keepalived.NodeConfigs;
import org.vpcstudio.project.ProjectStore;
import org.vpcstudio.testing.Designs;

class ImportCommandTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasExportedComesBack() throws Exception {
        Path plan = folder.resolve("plan");
        Path before = folder.resolve("before.vpcs");
        ProjectStore.save(Designs.haPair(), before);
        assertThat(Run.of("export", before, "--format", "keepalived", "--out", plan)
                        .exit())
                .isZero();
        Path out = folder.resolve("after.vpcs");
        Run run = Run.of(
                "import",
                "--from",
                "keepalived",
                plan.resolve("ecs-ha-1/keepalived.conf"),
                plan.resolve("ecs-ha-2/keepalived.conf"),
                "--out",
                out);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("Wrote " + out + "\n");
        Document after = ProjectStore.open(out);
        assertThat(after.name()).isEqualTo("after");
        assertThat(NodeConfigs.of(after, Designs.ECS_2)).isEqualTo(NodeConfigs.of(Designs.haPair(), Designs.ECS_2));
    }

    @Test
    void mistakesAreToldWithTheirLinesAndNothingIsWritten() throws Exception {
        Path bad = Files.writeString(
                folder.resolve("bad.conf"),
                KeepalivedConf.textFor(Designs.haPair(), Designs.ECS_1).replace("priority 150", "priority high"));
        Path out = folder.resolve("out.vpcs");
        Run run = Run.of("import", "--from", "keepalived", bad, "--out", out);
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err())
                .isEqualTo(bad + ":14: priority is 'high'. Write a number from 1 to 255.\n"
                        + "vpcstudio: Nothing was imported: 1 error in the files. Mend them first\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void notesSayWhatWasMadeUpAndLeftOut() throws Exception {
        Path one = Files.writeString(
                folder.resolve("one.conf"),
                "static_routes {\n}\n" + KeepalivedConf.textFor(Designs.haPair(), Designs.ECS_1));
        Run run = Run.of("import", "--from", "keepalived", one, "--out", folder.resolve("out.vpcs"));
        assertThat(run.err().lines())
                .startsWith(
                        "Note: " + one
                                + ":1: static_routes in keepalived.conf is not part of a design and is left out.",
                        "Note: " + one
                                + ": The peer 192.168.10.12 has no file. It is drawn as a server without keepalived.");
    }

    @Test
    void refusesWhatItCannotReadOrWouldOverwrite() throws Exception {
        Path out = Files.writeString(folder.resolve("there.vpcs"), "mine");
        assertThat(Run.of("import", "--from", "keepalived", "a.conf", "--out", out)
                        .err())
                .contains("exists already");
        Path next = folder.resolve("next.vpcs");
        assertThat(Run.of("import", "--from", "keepalived", folder.resolve("no.conf"), "--out", next)
                        .err())
                .contains("no.conf: It cannot be read (NoSuchFileException)");
        Path picture = Files.write(
                folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff, (byte) 0xfe});
        assertThat(Run.of("import", "--from", "keepalived", picture, "--out", next)
                        .err())
                .contains("picture.png: It is not a text in UTF-8");
        assertThat(Run.of("import", "--from", "heat", picture, "--out", next).err())
                .contains("'heat' is not one of keepalived");
        assertThat(Files.readString(out, StandardCharsets.UTF_8)).isEqualTo("mine");
    }
}
