package org.vpcstudio.ui.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpcstudio.format.Artifact;
import org.vpcstudio.format.Exporter;
import org.vpcstudio.format.Plan;
import org.vpcstudio.format.book.PlanFolder.Change;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Designs;

class DraftTest {
    @TempDir
    private Path folder;

    private final Exporter exporter = new Exporter() {
        @Override
        public String id() {
            return "sample";
        }

        @Override
        public String folder() {
            return "sample";
        }

        @Override
        public Plan export(Document document) {
            return new Plan(
                    List.of(
                            Artifact.text("b/two.conf", "one\ntwo\nthree\n"),
                            Artifact.text("one.txt", "same\n"),
                            Artifact.binary("picture.png", new byte[] {1, 0, 2}),
                            Artifact.text("zero.txt", "fresh\n")),
                    List.of());
        }
    };

    @Test
    void saysWhatWritingWouldDoToEachFile() throws IOException {
        Files.createDirectories(folder.resolve("sample/b"));
        Files.writeString(folder.resolve("sample/one.txt"), "same\n");
        Files.writeString(folder.resolve("sample/b/two.conf"), "one\nthree\nfour\n");
        Draft draft = Draft.of(Designs.haPair(), List.of(exporter), folder);
        assertThat(draft.files())
                .extracting(file -> file.artifact().path(), Draft.Entry::change)
                .containsExactly(
                        tuple("sample/one.txt", Change.SAME),
                        tuple("sample/picture.png", Change.NEW),
                        tuple("sample/zero.txt", Change.NEW),
                        tuple("sample/b/two.conf", Change.CHANGED));
        assertThat(draft.different()).isEqualTo(3);
        LineDiff diff = draft.files().getLast().diff();
        assertThat(diff.added()).isEqualTo(1);
        assertThat(diff.removed()).isEqualTo(1);
    }

    @Test
    void tellsPicturesFromText() {
        Draft draft = Draft.of(Designs.haPair(), List.of(exporter), folder);
        assertThat(draft.files())
                .filteredOn(file -> !file.isText())
                .extracting(Draft.Entry::name)
                .containsExactly("picture.png");
    }

    @Test
    void twoFormatsWithTheSameFileAreAProblemInWords() {
        Draft draft = Draft.of(Designs.haPair(), List.of(exporter, exporter), folder);
        assertThat(draft.problem()).isPresent();
        assertThat(draft.files()).isEmpty();
    }

    @Test
    void writesSizesForPeople() {
        assertThat(Sizes.of(412)).isEqualTo("412 B");
        assertThat(Sizes.of(2150)).isEqualTo("2.1 KB");
        assertThat(Sizes.of(24 * 1024)).isEqualTo("24 KB");
        assertThat(Sizes.of(3 * 1024 * 1024)).isEqualTo("3.0 MB");
    }
}
