package org.vpcstudio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.project.ProjectException;
import org.vpcstudio.project.ProjectStore;
import org.vpcstudio.testing.Designs;

class NewCommandTest {
    @TempDir
    Path folder;

    @Test
    void listsTheTemplatesAndTheClouds() {
        Run run = Run.of("new", "--list");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().map(line -> line.replaceFirst("  .*", "")))
                .containsExactly(
                        "Templates, for --template:",
                        "empty",
                        "ha-pair",
                        "",
                        "Clouds, for --profile:",
                        "otc-eu-de",
                        "otc-eu-nl",
                        "huawei-intl",
                        "openstack");
        assertThat(run.out()).contains("Open Telekom Cloud, eu-nl");
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
    void aDesignIsForTheCloudThatWasAskedFor() throws ProjectException {
        Path file = folder.resolve("mine.vpcs");
        assertThat(Run.of("new", "--template", "ha-pair", "--profile", "openstack", "--out", file)
                        .exit())
                .isZero();
        Document design = ProjectStore.open(file);
        assertThat(design.profile()).isEqualTo("openstack");
        assertThat(design.topology().each(Region.class))
                .extracting(Region::code)
                .containsExactly("RegionOne");
        assertThat(Run.of("validate", file).err()).isEmpty();
    }

    @Test
    void aCloudThatIsNotThereNamesThoseThatAre() {
        Path file = folder.resolve("a.vpcs");
        Run run = Run.of("new", "--template", "empty", "--profile", "moon-1", "--out", file);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("vpcstudio: There is no cloud profile \"moon-1\". Choose one of: otc-eu-de, otc-eu-nl,"
                        + " huawei-intl, openstack\n");
        assertThat(file).doesNotExist();
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
