package org.vpcstudio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BenchCommandTest {
    @Test
    void measuresFilesAndPrintsJson() {
        Run run = Run.of("bench", "files", "--resources", "50,100");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("\"loadAverageBefore\": ", "\"resources\": 50,", "\"resources\": 100,")
                .contains("\"write\": {", "\"read\": {", "\"save\": {", "\"open\": {", "\"diff\": {")
                .contains("\"handOver\": {", "\"journal\": {", "\"flush\": {", "\"journalToSave\": ")
                .contains("\"medianMillis\": ", "\"p95Millis\": ", "\"readToBare\": ", "\"heapBytes\": ");
    }

    @Test
    void measuresTheRulesAndPrintsJson() {
        Run run = Run.of("bench", "check", "--resources", "300");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("\"resources\": 300,", "\"full\": {", "\"first\": {", "\"edit\": {", "\"editP95ToFull\": ")
                .contains("\"renameServer\": {", "\"removeServer\": {");
    }

    @Test
    void refusesASizeThatCannotBeMade() {
        assertThat(Run.of("bench", "files", "--resources", "1"))
                .isEqualTo(
                        new Run(2, "", "vpcstudio: A design of 1 resources cannot be made. Choose from 2 to 250000\n"));
    }
}
