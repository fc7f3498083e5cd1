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

class DemoCommandTest {
    @TempDir
    Path folder;

    @Test
    void doesTheWholeJob() throws ProjectException {
        Path out = folder.resolve("demo");
        Run run = Run.of("demo", "--out", out);
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines())
                .contains("  00:12.000  ecs-ha-1 crashes")
                .contains("  00:15.063  ecs-ha-2 is MASTER, 3.609 s after the last advert")
                .contains("  00:25.454  ecs-ha-1 is MASTER again, 3.454 s after it came back")
                .anyMatch(line -> line.matches("Checked: 0 errors, 0 warnings, \\d+ notes?"))
                .anyMatch(line -> line.startsWith("Exported terraform-otc: "))
                .endsWith("Everything is in " + out);
        assertThat(ProjectStore.open(out.resolve("ha-pair.vpcs"))).isEqualTo(Designs.haPair());
        assertThat(out.resolve("terraform")).isNotEmptyDirectory();
        assertThat(out.resolve("picture").resolve("diagram.svg")).isNotEmptyFile();
    }

    @Test
    void aSecondRunSaysTheSameAndChangesNothing() throws IOException {
        Path out = folder.resolve("demo");
        Run first = Run.of("demo", "--out", out);
        String terraform = Files.readString(out.resolve("terraform").resolve("network.tf"));
        assertThat(Run.of("demo", "--out", out)).isEqualTo(first);
        assertThat(Files.readString(out.resolve("terraform").resolve("network.tf")))
                .isEqualTo(terraform);
    }

    @Test
    void aPlaceThatCannotBeMadeIsRefused() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "mine");
        Run run = Run.of("demo", "--out", taken);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("vpcstudio: The folder " + taken + " cannot be made. Choose another place\n");
        assertThat(taken).hasContent("mine");
    }
}
