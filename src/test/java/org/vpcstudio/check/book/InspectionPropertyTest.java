package org.vpcstudio.check.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.vpcstudio.bench.BigDesign;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Inspection;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.AnyDocument;
import org.vpcstudio.testing.AnyEdit;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Worked;

/// Checking what changed finds the same as checking everything, in the same order, whatever was changed before.
class InspectionPropertyTest {
    private static final int EDITS = 25;

    private static void followed(Document first, long seed, int edits) {
        AnyEdit luck = new AnyEdit(new SplittableRandom(seed));
        Inspection inspection = Checker.inspection();
        Document document = first;
        List<Finding> found = inspection.check(document);
        assertThat(new ArrayList<>(found)).isEqualTo(Checker.check(document));
        for (int i = 0; i < edits; i++) {
            document = luck.next(document, found);
            found = inspection.check(document);
            assertThat(new ArrayList<>(found)).as("seed %d, edit %d", seed, i).isEqualTo(Checker.check(document));
        }
    }

    @Property(tries = 60)
    void afterAnyEditsOfTheHaPair(@ForAll long seed) {
        followed(Designs.haPair(), seed, EDITS);
    }

    @Property(tries = 100)
    void afterAnyEditsOfTheWorkedDesigns(@ForAll long seed) {
        List<Document> designs = Worked.all().toList();
        followed(designs.get(Math.floorMod(seed, designs.size())), seed, EDITS);
    }

    @Property(tries = 10)
    void afterAnyEditsOfAGeneratedDesign(@ForAll long seed) {
        followed(BigDesign.of(120, seed), seed, EDITS);
    }

    @Property(tries = 60)
    void afterAnyEditsOfAnything(@ForAll long seed) {
        followed(new AnyDocument(new SplittableRandom(seed)).full(), seed, EDITS);
    }
}
