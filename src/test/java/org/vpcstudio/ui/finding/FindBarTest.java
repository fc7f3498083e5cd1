package org.vpcstudio.ui.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpcstudio.testing.Designs.ECS_1;
import static org.vpcstudio.testing.Designs.ECS_2;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Application;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.WholeWindow;
import org.vpcstudio.ui.workbench.Spotlight;

@ExtendWith(ApplicationExtension.class)
class FindBarTest {
    @TempDir
    private static Path folder;

    private WholeWindow window;

    @Start
    void start(Stage stage) {
        window = new WholeWindow(stage, Designs.haPair(), folder, List.of());
    }

    @Stop
    void stop() {
        Application.setUserAgentStylesheet(null);
        window.close();
    }

    private static String count(FxRobot robot) {
        return robot.lookup("#find-count").<Label>query().getText();
    }

    private Optional<Spotlight> light() {
        return window.workbench().spotlight().get();
    }

    @Test
    void matchesAreLitAndCountedWhileOneTypes(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.F).write("ecs-ha");
        window.until("found", () -> count(robot).equals("2 found"));
        assertThat(light().map(Spotlight::found)).contains(Set.of(ECS_1, ECS_2));
    }

    @Test
    void enterWalksForthAndShiftEnterBackAroundTheEnds(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.F).write("ecs-ha");
        window.until("found", () -> count(robot).equals("2 found"));
        robot.push(KeyCode.ENTER);
        assertThat(window.workbench().selection().get()).containsExactly(ECS_1);
        robot.push(KeyCode.ENTER);
        assertThat(count(robot)).isEqualTo("2 of 2");
        robot.push(KeyCode.ENTER);
        assertThat(window.workbench().selection().get()).containsExactly(ECS_1);
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(window.workbench().selection().get()).containsExactly(ECS_2);
    }

    @Test
    void escClosesItAndTheCanvasHasTheKeyboardAgain(FxRobot robot) {
        window.select(ECS_1);
        robot.push(KeyCode.SHORTCUT, KeyCode.F).write("vip");
        window.until("found", () -> light().isPresent());
        robot.push(KeyCode.ESCAPE);
        assertThat(light()).isEmpty();
        assertThat(robot.lookup("#find-bar").query().isVisible()).isFalse();
        robot.push(KeyCode.TAB);
        assertThat(window.workbench().selection().get()).hasSize(1).doesNotContain(ECS_1);
    }

    @Test
    void nothingFoundIsSaid(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.F).write("zzz");
        window.until("told", () -> count(robot).equals("Nothing found"));
        robot.push(KeyCode.ENTER);
    }
}
