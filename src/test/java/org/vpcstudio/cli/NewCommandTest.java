package org.vpcstudio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpcstudio.model.Document;
import org.vpcstudio.project.ProjectException;
import org.vpcstudio.project.ProjectStore;
import org.vpcstudio.testing.Designs;

class NewCommandTest {
    @TempDir
    Path folder;

    @Test
    void listsTheTemplates() {
        Run run = Run.of("new", "--list");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().map(line -> line.replaceFirst(" .*", ""))).containsExactly("empty", "ha-pair");
    }

    @Test
    void writesTheHaPair() throws ProjectException {
        Path file = folder.resolve("mine.vpcs");
        assertThat(Run.of("new", "--template", "ha-pair", "--out", file).exit()).isZero();
        assertThat(ProjectStore.open(file)).isEqualTo(Designs.haPair());
    }

    @Test
    void anEmptyDesignIsCalledAfterItsFile() throws ProjectException {
        Path file = folder.resolve("shop.vpcs");
        assertThat(Run.of("new", "--template", "empty", "--out", file).exit()).isZero();
        assertThat(ProjectStore.open(file)).isEqualTo(Document.empty("shop"));
    }

    @Test
    void aFileThatExistsIsNeverOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.vpcs"), "mine");
        Run run = Run.of("new", "--template", "empty", "--out", file);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("exists already and was left as it is");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aTemplateThatIsNotThereNamesThoseThatAre() {
        Run run = Run.of("new", "--template", "lvs", "--out", folder.resolve("a.vpcs"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("vpcstudio: There is no template \"lvs\". Choose one of: empty, ha-pair\n");
    }

    @Test
    void halfAWishIsWrongUsage() {
        assertThat(Run.of("new").exit()).isEqualTo(2);
        assertThat(Run.of("new", "--template", "empty").err()).contains("--out");
        assertThat(Run.of("new", "--list", "--template", "empty", "--out", "x").exit())
                .isEqualTo(2);
    }
}
