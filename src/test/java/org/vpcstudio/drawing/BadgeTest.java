package org.vpcstudio.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Designs;

class BadgeTest {
    @Test
    void severalFindingsOnOneElementShowTheWorstAndTheirNumber() {
        Scene scene = Scene.of(
                Designs.haPair(),
                List.of(
                        finding(Severity.INFO, Designs.ECS_1),
                        finding(Severity.ERROR, Designs.ECS_1),
                        finding(Severity.WARNING, Designs.ECS_1)));
        assertThat(scene.badges()).containsOnlyKeys(Designs.ECS_1);
        assertThat(scene.badges()).containsEntry(Designs.ECS_1, new Badge(Severity.ERROR, 3));
    }

    @Test
    void whatHasNoPlaceOfItsOwnIsShownOnWhatItConcerns() {
        Scene scene = Scene.of(
                Designs.haPair(),
                List.of(
                        finding(Severity.WARNING, Designs.CLUSTER),
                        finding(Severity.WARNING, Designs.SG_CLIENT),
                        finding(Severity.INFO, ResourceId.of("intent-ssh"))));
        assertThat(scene.badges()).containsOnlyKeys(Designs.VIP, Designs.CLIENT_1, Designs.EIP);
    }

    @Test
    void aFindingAboutNothingDrawnHasNoBadge() {
        assertThat(Scene.of(Designs.haPair(), List.of(finding(Severity.ERROR, ResourceId.of("gone"))))
                        .badges())
                .isEmpty();
    }

    @Test
    void badgesAreDrawnWithTheirLetterAndTheirNumber() {
        Scene scene = Scene.of(
                Designs.haPair(),
                List.of(finding(Severity.ERROR, Designs.ECS_1), finding(Severity.ERROR, Designs.ECS_1)));
        RecordingBrush brush = new RecordingBrush();
        new Artist(Tokens.of(Theme.LIGHT)).draw(scene, 1, brush);
        assertThat(brush.texts()).contains("E", "2");
        assertThat(brush.fills(Status.ERROR.argb())).isTrue();
        RecordingBrush far = new RecordingBrush();
        new Artist(Tokens.of(Theme.LIGHT)).draw(scene, 0.1, far);
        assertThat(far.fills(Status.ERROR.argb())).as("a square on the block").isTrue();
    }

    @Test
    void otherFindingsKeepTheLines() {
        Scene scene = Scene.of(Designs.haPair(), List.of());
        Scene next = scene.with(List.of(finding(Severity.INFO, Designs.VIP)));
        assertThat(next.lines()).isSameAs(scene.lines());
        assertThat(next.badges()).containsOnlyKeys(Designs.VIP);
    }

    private static Finding finding(Severity severity, ResourceId id) {
        return new RuleInfo("TST-001", "test", severity, "nowhere").finding(Anchor.at(id));
    }
}
