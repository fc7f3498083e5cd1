package org.vpcstudio.format.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.vpcstudio.format.Artifact;
import org.vpcstudio.testing.Designs;

/// Every file of the HA pair's plan, letter by letter. After a wanted change: run with `-Dvpcstudio.golden=fix` and
/// read the difference.
class GoldenPlanTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/vpcstudio/format/terraform/ha-pair");
    private static final boolean FIX = "fix".equals(System.getProperty("vpcstudio.golden"));

    @TestFactory
    Stream<DynamicTest> everyFileIsAsExpected() {
        return plan().stream().map(artifact -> DynamicTest.dynamicTest(artifact.path(), () -> compare(artifact)));
    }

    @Test
    void noFileIsMissing() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<String> expected = files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            assertThat(plan()).extracting(Artifact::path).containsExactlyElementsOf(expected);
        }
    }

    private static List<Artifact> plan() {
        return new TerraformOtcExporter().export(Designs.haPair()).artifacts();
    }

    private static void compare(Artifact artifact) throws IOException {
        Path file = FOLDER.resolve(artifact.path());
        if (FIX) {
            Files.createDirectories(file.getParent());
            Files.write(file, artifact.content());
        }
        assertThat(artifact.asText()).isEqualTo(Files.readString(file));
    }
}
