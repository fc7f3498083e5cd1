package org.vpcstudio.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpcstudio.testing.Designs.ECS_1;
import static org.vpcstudio.testing.Designs.ECS_2;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.vpcstudio.testing.Designs;

@ExtendWith(ApplicationExtension.class)
class MiniToolbarTest {
    private Bench bench;

    @Start
    void start(Stage stage) {
        bench = new Bench(stage, Designs.haPair());
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    private static Node shown(FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.lookup("#mini-toolbar").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#mini-toolbar").query();
    }

    @Test
    void itComesBesideTheOneSelectedElementAndCoversNothingOfIt(FxRobot robot) throws TimeoutException {
        bench.select(ECS_1);
        Node bar = shown(robot);
        Bounds there = bar.localToScreen(bar.getLayoutBounds());
        assertThat(there.intersects(bench.screen(ECS_1))).isFalse();
    }

    @Test
    void itDeletesTheElement(FxRobot robot) throws TimeoutException {
        bench.select(ECS_1);
        shown(robot);
        robot.clickOn("#mini-delete");
        assertThat(bench.topology().has(ECS_1)).isFalse();
        assertThat(robot.lookup("#mini-toolbar").tryQuery()).isEmpty();
    }

    @Test
    void itOpensTheMenuOfTheElement(FxRobot robot) throws TimeoutException {
        bench.select(ECS_1);
        shown(robot);
        robot.clickOn("#mini-more");
        assertThat(robot.lookup("#canvas-menu-edit-rename").tryQuery()).isPresent();
    }

    @Test
    void itGoesWithTheSelection(FxRobot robot) throws TimeoutException {
        bench.select(ECS_1);
        shown(robot);
        bench.select(ECS_1, ECS_2);
        assertThat(robot.lookup("#mini-toolbar").tryQuery()).isEmpty();
    }

    @Test
    void switchedOffItStaysAwayAndSwitchedOnItComes(FxRobot robot) throws TimeoutException {
        bench.select(ECS_1);
        shown(robot);
        bench.run("view.mini-toolbar");
        assertThat(robot.lookup("#mini-toolbar").tryQuery()).isEmpty();
        bench.run("view.mini-toolbar");
        shown(robot);
    }
}
