package org.vpcstudio.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.edit.Preset;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.testing.Designs;

class OverlayTest {
    private final Tokens tokens = Tokens.of(Theme.LIGHT);
    private final Artist artist = new Artist(tokens);
    private final Scene scene = Scene.of(Designs.haPair(), List.of());
    private final RecordingBrush brush = new RecordingBrush();
    private final Overlay overlay = artist.overlay(1, brush);

    @Test
    void oneSelectedElementHasARingAndSeveralHaveABoxAroundThem() {
        overlay.drawSelection(scene, List.of(Designs.ECS_1));
        assertThat(brush.strokes()).hasSize(1);
        overlay.drawSelection(scene, List.of(Designs.ECS_1, Designs.ECS_2));
        assertThat(brush.strokes()).hasSize(4);
    }

    @Test
    void whatIsNotDrawnHasNoRing() {
        overlay.drawSelection(scene, List.of(Designs.CLUSTER));
        overlay.drawHover(scene, Designs.CLUSTER);
        assertThat(brush.strokes()).isEmpty();
    }

    @Test
    void ringsKeepTheirWidthOnTheScreen() {
        artist.overlay(0.5, brush).drawSelection(scene, List.of(Designs.ECS_1));
        assertThat(brush.strokes().getFirst()).contains("*4.0");
    }

    @Test
    void nodesShowPortsAndContainersDoNot() {
        overlay.drawHover(scene, Designs.ECS_1);
        assertThat(brush.count("circle")).isEqualTo(4);
        overlay.drawHover(scene, Designs.VPC);
        assertThat(brush.count("circle")).isEqualTo(4);
    }

    @Test
    void aDropTargetNamesItselfAndTheNewAddress() {
        overlay.drawDropTarget(scene, Designs.SUBNET_HA, "new address 192.168.10.13");
        assertThat(brush.texts()).containsExactly("→ subnet-ha", "new address 192.168.10.13");
    }

    @Test
    void aRefusedGhostHasTheColourOfAlarm() {
        Box box = new Box(0, 0, 216, 32);
        artist.ghosts(1, brush).draw(Preset.VIP, "vip-2", "", box, false);
        assertThat(brush.fills(Status.FAULT.argb())).isFalse();
        artist.ghosts(1, brush).draw(Preset.VIP, "vip-2", "", box, true);
        overlay.drawRefusal(box, "A VIP must be inside a subnet");
        assertThat(brush.fills(Status.FAULT.argb())).isTrue();
        assertThat(brush.texts()).contains("vip-2", "A VIP must be inside a subnet");
        assertThat(brush.openFades()).isZero();
    }

    @Test
    void everyPresetHasAGhost() {
        for (Preset preset : Preset.values()) {
            Box box = new Box(0, 0, preset.width(), preset.height());
            artist.ghosts(1, brush).draw(preset, "name-" + preset.code(), "10.0.0.1", box, false);
            assertThat(brush.texts()).contains("name-" + preset.code());
        }
    }

    @Test
    void guidesReachBeyondAndGapsSayTheirSize() {
        overlay.drawGuide(true, 100, 200, 300);
        assertThat(brush.strokes().getFirst()).contains("y=160.0").contains("y=340.0");
        overlay.drawGap(false, 50, 100, 140);
        assertThat(brush.texts()).containsExactly("40");
    }

    @Test
    void aConnectionThatIsNotAllowedSaysWhy() {
        List<Point> way = List.of(new Point(0, 0), new Point(50, 0));
        overlay.drawConnectPreview(way, false, "They are already connected");
        assertThat(brush.fills(Status.FAULT.argb())).isTrue();
        assertThat(brush.texts()).containsExactly("They are already connected");
    }

    @Test
    void theGridIsDrawnFromThreeQuartersOn() {
        Box visible = new Box(1, 1, 32, 32);
        new GridPainter(tokens).draw(visible, 0.74, brush);
        assertThat(brush.strokes()).isEmpty();
        new GridPainter(tokens).draw(visible, 0.75, brush);
        assertThat(brush.strokes()).hasSize(4);
    }
}
