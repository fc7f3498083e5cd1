package org.vpcstudio.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpcstudio.testing.Designs.SUBNET_HA;
import static org.vpcstudio.testing.Designs.VIP;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.edit.Step;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Sound;
import org.vpcstudio.text.Message;

/// The automatic layout as it is met on the canvas: seen first, then taken or not.
@ExtendWith(ApplicationExtension.class)
class LayoutPreviewTest {
    private Bench bench;
    private final Document start = Designs.haPair();

    @Start
    void start(Stage stage) {
        bench = new Bench(stage, start);
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    private void begin(FxRobot robot) throws TimeoutException {
        bench.run("arrange.layout");
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> !robot.lookup("#layout-apply").query().isDisabled());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean isShown(FxRobot robot) {
        return robot.lookup("#layout-preview").tryQuery().isPresent();
    }

    @Test
    void itIsShownBeforeItIsTakenAndTakenAsOneStep(FxRobot robot) throws TimeoutException {
        begin(robot);
        assertThat(bench.document()).isEqualTo(start);
        assertThat(robot.lookup("#layout-preview .label").<Labeled>queryAll())
                .extracting(Labeled::getText)
                .contains("Automatic layout: 11 elements move");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isShown(robot)).isFalse();
        assertThat(bench.document()).isNotEqualTo(start);
        Sound.check(bench.document());
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> bench.workbench.session().undo());
        assertThat(bench.document()).isEqualTo(start);
    }

    @Test
    void escapeDropsItAndGoesBackToTheView(FxRobot robot) throws TimeoutException {
        double zoom = bench.workbench.zoom().get();
        begin(robot);
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isShown(robot)).isFalse();
        assertThat(bench.document()).isEqualTo(start);
        assertThat(bench.workbench.zoom().get()).isEqualTo(zoom);
    }

    @Test
    void itIsDroppedWhenTheDesignChanges(FxRobot robot) throws TimeoutException {
        begin(robot);
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> bench.workbench
                        .session()
                        .apply(Step.of(Message.of("edit.lock.one", ""), new Edit.Lock(VIP, true))));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isShown(robot)).isFalse();
    }

    @Test
    void whatIsInPlaceIsSaidToBe(FxRobot robot) throws TimeoutException {
        bench.select(SUBNET_HA);
        begin(robot);
        robot.clickOn("#layout-apply");
        WaitForAsyncUtils.waitForFxEvents();
        bench.run("arrange.layout");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !isShown(robot));
        assertThat(bench.said()).isEqualTo("Nothing to lay out: everything is in place");
    }
}
