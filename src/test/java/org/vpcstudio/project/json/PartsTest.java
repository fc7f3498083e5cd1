package org.vpcstudio.project.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.testing.AnyDocument;
import org.vpcstudio.testing.Designs;

class PartsTest {
    @Property(tries = 200)
    void whatChangedLeadsFromTheOneToTheOther(@ForAll long seed) throws UnreadableException {
        Document before = new AnyDocument(new Random(seed)).next();
        Document after = new AnyDocument(new Random(seed + 1)).next().withUnknown(Map.of("/later", "\"x\""));
        assertThat(Parts.joined(before, Parts.changed(before, after))).isEqualTo(after);
    }

    @Property(tries = 50)
    void nothingChangedIsNoPart(@ForAll long seed) {
        Document document = new AnyDocument(new Random(seed)).full();
        assertThat(Parts.changed(document, AnyDocument.shuffled(document, new Random(seed))))
                .isEmpty();
    }

    @Test
    void aMovedBoxIsOnePart() {
        Document design = Designs.haPair();
        Box box = design.diagram().box(Designs.VPC).orElseThrow();
        Document moved = design.withDiagram(design.diagram().with(Designs.VPC, box.movedBy(8, 0)));
        assertThat(Parts.changed(design, moved)).containsOnlyKeys("diagram/" + Designs.VPC);
    }

    @Test
    void whatIsGoneHasNoText() {
        Document design = Designs.haPair();
        Document without = design.withTopology(design.topology().without(Designs.SG_HA));
        assertThat(Parts.changed(design, without)).isEqualTo(Map.of("resources/" + Designs.SG_HA, Optional.empty()));
    }

    @Test
    void aPartThatCannotBeUnderstoodIsNamed() {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Parts.joined(Designs.haPair(), Map.of("resources/x", Optional.of("{\"kind\": 1}"))))
                .withMessageContaining("/resources~1x/kind");
    }
}
