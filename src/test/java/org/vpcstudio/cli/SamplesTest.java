package org.vpcstudio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.project.ProjectException;
import org.vpcstudio.project.ProjectStore;
import org.vpcstudio.project.json.ProjectCodec;
import org.vpcstudio.testing.Designs;

/// Every sample is what its folder says: written by this program, explained, and judged as expected.
class SamplesTest {
    private static final Path SAMPLES = Path.of("samples");

    @Test
    void everySampleHasItsFilesAndIsATemplate() throws IOException {
        assertThat(samples()).hasSize(1).allSatisfy(sample -> {
            assertThat(SAMPLES.resolve(sample).resolve("README.md")).isNotEmptyFile();
            assertThat(project(sample)).isNotEmptyFile();
            assertThat(Template.named(sample)).isPresent();
        });
    }

    @Test
    void everySampleIsInTheLayoutOfThisProgram() throws IOException {
        assertThat(samples())
                .allSatisfy(sample -> assertThat(project(sample))
                        .hasBinaryContent(ProjectCodec.write(ProjectStore.open(project(sample)))));
    }

    @Test
    void everySampleIsJudgedAsExpected() throws IOException {
        assertThat(samples())
                .allSatisfy(
                        sample -> assertThat(Run.of("validate", project(sample)).out())
                                .isEqualTo(expected(sample, "findings.txt")));
    }

    @Test
    void everyScenarioOfEverySampleRunsAsExpected() throws IOException {
        assertThat(samples()).allSatisfy(sample -> assertThat(traces(sample)).isEqualTo(expected(sample, "trace.txt")));
    }

    @Test
    void theHaPairIsTheWorkedDesign() throws ProjectException {
        assertThat(ProjectStore.open(project("ha-pair"))).isEqualTo(Designs.haPair());
    }

    private static String traces(String sample) throws ProjectException {
        StringBuilder text = new StringBuilder();
        for (Scenario scenario : ProjectStore.open(project(sample)).scenarios()) {
            text.append(Run.of("simulate", project(sample), "--scenario", scenario.name())
                    .out());
        }
        return text.toString();
    }

    private static List<String> samples() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            return folders.map(folder -> String.valueOf(folder.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static Path project(String sample) {
        return SAMPLES.resolve(sample).resolve(sample + ".vpcs");
    }

    private static String expected(String sample, String name) throws IOException {
        return Files.readString(SAMPLES.resolve(sample).resolve("expected").resolve(name));
    }
}
