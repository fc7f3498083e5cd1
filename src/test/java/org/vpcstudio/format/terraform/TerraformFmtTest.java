package org.vpcstudio.format.terraform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpcstudio.format.Artifact;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Designs;

/// What Terraform itself says. It is in no package registry, so a machine without it skips these tests even in CI.
class TerraformFmtTest {
    @TempDir
    private Path folder;

    @Test
    void terraformLaysThePlanOutTheSameWay() throws Exception {
        assertThat(fmt(Designs.haPair())).isEmpty();
    }

    @Test
    void terraformReadsAndLaysOutWhatStrangeNamesBecome() throws Exception {
        assertThat(fmt(Crooked.everything())).isEmpty();
    }

    @Test
    void terraformLaysAnEmptyPlanOutTheSameWay() throws Exception {
        assertThat(fmt(Document.empty("Nothing"))).isEmpty();
    }

    @Test
    void terraformNamesAFileThatIsLaidOutBadly() throws Exception {
        Optional<Path> terraform = terraform();
        assumeTrue(terraform.isPresent(), "terraform is not installed");
        Files.writeString(folder.resolve("bad.tf"), "locals {\n a=1\n}\n");
        assertThat(run(terraform.get())).contains("bad.tf");
    }

    private String fmt(Document document) throws Exception {
        Optional<Path> terraform = terraform();
        assumeTrue(terraform.isPresent(), "terraform is not installed");
        for (Artifact artifact : new TerraformOtcExporter().export(document).artifacts()) {
            // The formatter takes values from files of this ending alone.
            Path file = folder.resolve(artifact.path().replace("terraform.tfvars.example", "example.tfvars"));
            Files.createDirectories(file.getParent());
            Files.write(file, artifact.content());
        }
        return run(terraform.get());
    }

    /// The files it would lay out otherwise, and what it cannot read.
    private String run(Path terraform) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                List.of(terraform.toString(), "fmt", "-check", "-diff", "-recursive", "-no-color", folder.toString()));
        builder.environment().put("CHECKPOINT_DISABLE", "1");
        builder.environment().remove("TF_CLI_CONFIG_FILE");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return process.exitValue() == 0 ? "" : said + " exit code " + process.exitValue();
    }

    private static Optional<Path> terraform() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry, "terraform"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
