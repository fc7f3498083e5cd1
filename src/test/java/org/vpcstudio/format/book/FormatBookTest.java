package org.vpcstudio.format.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.vpcstudio.format.Artifact;
import org.vpcstudio.format.Exporter;
import org.vpcstudio.format.Plan;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.text.Phrasebook;

class FormatBookTest {
    @Test
    void everyFormatHasANameOfItsOwnAndWordsForIt() {
        Phrasebook words = Phrasebook.english();
        assertThat(FormatBook.EXPORTERS)
                .extracting(Exporter::id)
                .doesNotHaveDuplicates()
                .contains("terraform-otc");
        assertThat(FormatBook.EXPORTERS).allSatisfy(exporter -> {
            assertThat(words.say("format." + exporter.id())).isNotBlank();
            assertThat(words.say("format." + exporter.id() + ".hint")).isNotBlank();
            assertThat(FormatBook.exporter(exporter.id())).contains(exporter);
        });
    }

    @Test
    void anUnknownFormatIsNotFound() {
        assertThat(FormatBook.exporter("terraform-aws")).isEmpty();
    }

    @Test
    void everyFormatIsDeterministicSortedAndSpeaks() {
        Phrasebook words = Phrasebook.english();
        assertThat(FormatBook.EXPORTERS).allSatisfy(exporter -> {
            Plan plan = exporter.export(Designs.haPair());
            assertThat(plan.artifacts()).isNotEmpty().isSortedAccordingTo(Comparator.comparing(Artifact::path));
            assertThat(plan.notices())
                    .allSatisfy(n -> assertThat(words.say(n.message())).isNotBlank());
            assertThat(exporter.export(Designs.haPair())).isEqualTo(plan);
        });
    }

    @Test
    void everyFormatTakesAnEmptyDesign() {
        assertThat(FormatBook.EXPORTERS)
                .allSatisfy(exporter -> assertThat(
                                exporter.export(Document.empty("")).notices())
                        .isNotNull());
    }
}
