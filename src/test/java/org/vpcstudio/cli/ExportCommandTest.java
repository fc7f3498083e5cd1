package org.vpcstudio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpcstudio.format.Exporter;
import org.vpcstudio.format.book.FormatBook;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.project.ProjectException;
import org.vpcstudio.project.ProjectStore;
import org.vpcstudio.testing.Designs;

class ExportCommandTest {
    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void save() throws ProjectException {
        file = folder.resolve("ha.vpcs");
        ProjectStore.save(Designs.haPair(), file);
    }

    @Test
    void listsEveryFormatWithWords() {
        Run run = Run.of("export", "--list");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().map(line -> line.replaceFirst(" .*", "")).toList())
                .isEqualTo(FormatBook.EXPORTERS.stream().map(Exporter::id).toList())
                .contains("terraform-otc");
        assertThat(run.out().lines()).allMatch(line -> line.matches("\\S+ +\\S.*"));
    }

    @Test
    void everyFormatIsWrittenFileByFile() {
        assertThat(FormatBook.EXPORTERS).allSatisfy(exporter -> {
            Path out = folder.resolve("new").resolve(exporter.id());
            Run run = Run.of("export", file, "--format", exporter.id(), "--out", out);
            assertThat(run.exit()).isZero();
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("Wrote ");
            exporter.export(Designs.haPair())
                    .artifacts()
                    .forEach(
                            artifact -> assertThat(out.resolve(artifact.path())).hasBinaryContent(artifact.content()));
        });
    }

    @Test
    void notesOfThePlanAreSaidOnStandardError() {
        Run run = Run.of("export", file, "--format", "terraform-otc", "--out", folder.resolve("plan"));
        assertThat(run.err()).contains("Note on eip-web: The cloud assigns the public address");
    }

    @Test
    void aDesignWithErrorsIsNotExported() throws ProjectException {
        ProjectStore.save(
                Designs.with(
                        Designs.haPair(),
                        Designs.VIP,
                        Vip.class,
                        vip -> vip.withAddress(Written.address("192.168.20.100"))),
                file);
        Path out = folder.resolve("plan");
        Run run = Run.of("export", file, "--format", "terraform-otc", "--out", out);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("was not exported: the design has 1 error. Mend")
                .contains("\n- VIP-001: ");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFormatThatIsNotThereNamesThoseThatAre() {
        Run run = Run.of("export", file, "--format", "visio", "--out", folder.resolve("plan"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("vpcstudio: There is no format \"visio\". Choose one of: terraform-otc,");
    }

    @Test
    void aFileInThePlaceOfTheFolderIsRefused() throws IOException {
        Path taken = Files.writeString(folder.resolve("plan"), "mine");
        Run run = Run.of("export", file, "--format", "terraform-otc", "--out", taken);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(taken).hasContent("mine");
    }

    @Test
    void halfAWishIsWrongUsage() {
        assertThat(Run.of("export").exit()).isEqualTo(2);
        assertThat(Run.of("export", file).exit()).isEqualTo(2);
        assertThat(Run.of("export", file, "--format", "terraform-otc").err()).contains("--out");
        assertThat(Run.of("export", folder.resolve("no.vpcs"), "--format", "terraform-otc", "--out", folder)
                        .err())
                .contains("does not exist");
    }
}
