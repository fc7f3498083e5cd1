package org.vpcstudio.check.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.bench.BigDesign;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.History;
import org.vpcstudio.edit.Step;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.text.Message;

class FixAllTest {
    private static List<Finding> found(Document document, String rule) {
        return Checker.check(document).stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .toList();
    }

    @Test
    void allOfAKindAreMendedInOneStepThatUndoTakesBack() {
        Document document = BigDesign.of(200, 1);
        assertThat(found(document, "KA-008")).hasSizeGreaterThan(10);
        FixAll all = FixAll.of(document, "KA-008");
        assertThat(all.fixed()).isEqualTo(found(document, "KA-008").size());
        assertThat(all.left()).isZero();
        History after = History.of(document).apply(Step.of(Message.of("edit.rename", "x"), all.edit()));
        assertThat(found(after.present(), "KA-008")).isEmpty();
        assertThat(Checker.check(after.present())).noneMatch(finding -> finding.severity() != Severity.INFO);
        assertThat(after.undo().present()).isEqualTo(document);
    }

    @Test
    void remediesThatWouldMeetTakeTurns() {
        Document document = Changes.haPair()
                .ecs(Designs.ECS_1, ecs -> ecs.withName(""))
                .ecs(Designs.ECS_2, ecs -> ecs.withName(""))
                .document();
        Document mended = FixAll.of(document, "GEN-001").edit().apply(document);
        assertThat(mended.topology().each(Ecs.class)).extracting(Resource::name).contains("ecs-1", "ecs-2");
    }

    @Test
    void whatHasNoRemedyStays() {
        Document document = Designs.haPair();
        FixAll all = FixAll.of(document, "KA-043");
        assertThat(all.fixed()).isZero();
        assertThat(all.left()).isEqualTo(1);
        assertThat(all.edit().apply(document)).isEqualTo(document);
    }
}
