package org.vpcstudio.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpcstudio.testing.Designs.CLIENT_1;
import static org.vpcstudio.testing.Designs.ECS_2;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.testing.Designs;

/// A standby that forwards IP packets: told at its badge, mended there.
@ExtendWith(ApplicationExtension.class)
class CalloutTest {
    private Bench bench;

    @Start
    void start(Stage stage) {
        Document sound = Designs.haPair();
        Ecs standby = sound.topology().find(ECS_2, Ecs.class).orElseThrow();
        bench = new Bench(stage, new Edit.Put(standby.withGuest(standby.guest().withIpForward(true))).apply(sound));
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void theBadgeSaysWhatIsWrongAndMendsIt(FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> bench.workbench.session().findings().get().stream()
                        .anyMatch(finding -> finding.anchor().resource().equals(ECS_2)));
        Bounds server = bench.screen(ECS_2);
        robot.moveTo(bench.middle(ECS_2)).moveTo(server.getMaxX() - 1, server.getMinY() + 1);
        assertThat(robot.lookup("#canvas-callout").tryQuery()).isPresent();
        robot.clickOn("#canvas-callout-fix");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bench.topology().find(ECS_2, Ecs.class).orElseThrow().guest().ipForward())
                .isFalse();
        assertThat(robot.lookup("#canvas-callout").tryQuery()).isEmpty();
        assertThat(bench.workbench.notices().latest().get().undoable()).isTrue();
    }

    @Test
    void anElementWithoutAProblemShowsNoCallout(FxRobot robot) {
        Bounds client = bench.screen(CLIENT_1);
        robot.moveTo(client.getMaxX() - 1, client.getMinY() + 1);
        assertThat(robot.lookup("#canvas-callout").tryQuery()).isEmpty();
    }
}
