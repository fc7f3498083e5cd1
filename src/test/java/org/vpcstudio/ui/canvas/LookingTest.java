package org.vpcstudio.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.vpcstudio.testing.Designs.CLIENT_1;
import static org.vpcstudio.testing.Designs.ECS_1;
import static org.vpcstudio.testing.Designs.VPC;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.scenario.Fault;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.ui.workbench.FaultRequest;
import org.vpcstudio.ui.workbench.Mode;

/// Moving about, and what stays locked while a run is shown.
@ExtendWith(ApplicationExtension.class)
class LookingTest {
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

    @Test
    void anOpenedDesignFitsAndIsNeverEnlarged() {
        Bounds canvas = bench.canvas.localToScreen(bench.canvas.getLayoutBounds());
        assertThat(canvas.contains(bench.screen(Designs.REGION))).isTrue();
        assertThat(bench.workbench.zoom().get()).isLessThanOrEqualTo(1.0);
    }

    @Test
    void controlAndTheWheelZoomAboutThePointer(FxRobot robot) {
        Point2D spot = bench.middle(ECS_1);
        double before = bench.workbench.zoom().get();
        bench.wheel(spot, 40, true, false);
        assertThat(bench.workbench.zoom().get()).isCloseTo(before * 1.1, within(1e-9));
        assertThat(bench.middle(ECS_1).distance(spot)).isLessThanOrEqualTo(1.0);
    }

    @Test
    void theWheelScrollsDownAndWithShiftSideways() {
        Point2D spot = bench.middle(ECS_1);
        bench.wheel(spot, -40, false, false);
        assertAt(spot.add(0, -40));
        bench.wheel(spot, -40, false, true);
        assertAt(spot.add(-40, -40));
    }

    @Test
    void theRightButtonPansAndSpaceToo(FxRobot robot) {
        Point2D spot = bench.middle(ECS_1);
        Point2D blank = bench.inside(VPC, 500, 420);
        robot.drag(blank, MouseButton.SECONDARY).dropTo(blank.add(-50, -30));
        assertAt(spot.add(-50, -30));
        robot.press(KeyCode.SPACE).drag(blank, MouseButton.PRIMARY).dropTo(blank.add(50, 30));
        robot.release(KeyCode.SPACE);
        assertAt(spot);
        assertThat(bench.document()).isEqualTo(start);
    }

    private void assertAt(Point2D expected) {
        assertThat(bench.middle(ECS_1).distance(expected)).isLessThan(0.01);
    }

    @Test
    void theToolbarZoomsAndFits(FxRobot robot) {
        double fitted = bench.workbench.zoom().get();
        robot.clickOn("#canvas-zoom-in").clickOn("#canvas-zoom-in");
        assertThat(bench.workbench.zoom().get()).isCloseTo(fitted * 1.21, within(1e-9));
        robot.clickOn("#canvas-zoom");
        assertThat(bench.workbench.zoom().get()).isEqualTo(1.0);
        robot.clickOn("#canvas-fit");
        assertThat(bench.workbench.zoom().get()).isEqualTo(fitted);
    }

    @Test
    void theViewsOneRestedAtAreWalkedBackAndForth(FxRobot robot) {
        double fitted = bench.workbench.zoom().get();
        Point2D spot = bench.middle(ECS_1);
        bench.nanos.addAndGet(1_000_000_000L);
        bench.wheel(spot, 40, true, false);
        bench.wheel(spot, 40, true, false);
        bench.nanos.addAndGet(1_000_000_000L);
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> bench.workbench.actions().run("view.actual-size"));
        assertThat(bench.workbench.zoom().get()).isEqualTo(1.0);
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertThat(bench.workbench.zoom().get()).as("two notches are one step").isCloseTo(fitted * 1.21, within(1e-9));
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertThat(bench.workbench.zoom().get()).isEqualTo(fitted);
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        assertThat(bench.workbench.zoom().get()).isCloseTo(fitted * 1.21, within(1e-9));
    }

    @Test
    void aFileIsLookedAtAsItWasLast() {
        Path file = Path.of("/designs/a.vpcs");
        open(file);
        Point2D spot = bench.middle(ECS_1);
        bench.wheel(spot, 40, true, false);
        bench.wheel(spot, 80, false, false);
        double zoom = bench.workbench.zoom().get();
        Point2D place = bench.middle(ECS_1);
        open(Path.of("/designs/b.vpcs"));
        assertThat(bench.workbench.zoom().get()).isNotEqualTo(zoom);
        open(file);
        assertThat(bench.workbench.zoom().get()).isCloseTo(zoom, within(1e-3));
        assertThat(bench.middle(ECS_1).distance(place)).isLessThan(2);
    }

    private void open(Path file) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            bench.workbench.session().open(Document.empty("none"), Optional.empty());
            bench.workbench.session().open(start, Optional.of(file));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aContainerIsCollapsedByMinusAndExpandedByPlus(FxRobot robot) {
        bench.select(VPC);
        robot.type(KeyCode.MINUS);
        assertThat(bench.document().diagram().isCollapsed(VPC)).isTrue();
        robot.type(KeyCode.MINUS);
        robot.type(KeyCode.PLUS);
        assertThat(bench.document()).isEqualTo(start);
        bench.select(ECS_1);
        robot.type(KeyCode.MINUS);
        assertThat(bench.document()).as("a server has nothing inside").isEqualTo(start);
    }

    @Test
    void scrollingNeverLosesTheContent() {
        Point2D spot = bench.middle(ECS_1);
        for (int i = 0; i < 40; i++) {
            bench.wheel(spot, -400, false, false);
        }
        Bounds canvas = bench.canvas.localToScreen(bench.canvas.getLayoutBounds());
        assertThat(bench.screen(Designs.REGION).getMaxY())
                .isGreaterThanOrEqualTo(canvas.getMinY() - canvas.getHeight() - 1);
    }

    @Test
    void revealingSelectsAndCentresTheElement() throws TimeoutException {
        bench.run("view.actual-size");
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> bench.workbench.reveal(Anchor.at(CLIENT_1, "name")));
        Bounds canvas = bench.canvas.localToScreen(bench.canvas.getLayoutBounds());
        Point2D middle = new Point2D(canvas.getCenterX(), canvas.getCenterY());
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> bench.middle(CLIENT_1).distance(middle) <= 1.5);
        assertThat(bench.workbench.selection().get()).containsExactly(CLIENT_1);
    }

    @Test
    void theBreadcrumbNamesTheWayAndLeadsThere(FxRobot robot) throws TimeoutException {
        bench.select(ECS_1);
        assertThat(robot.lookup("#canvas-crumb-" + Designs.SUBNET_HA).tryQuery())
                .isPresent();
        double before = bench.workbench.zoom().get();
        robot.clickOn("#canvas-crumb-" + Designs.SUBNET_HA);
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> bench.workbench.zoom().get() > before);
        assertThat(bench.workbench.selection().get()).containsExactly(Designs.SUBNET_HA);
    }

    @Test
    void whileSimulatingNothingMovesButSelectionWorks(FxRobot robot) {
        bench.mode(Mode.SIMULATE);
        Point2D from = bench.inside(ECS_1, 100, 60);
        robot.drag(from, MouseButton.PRIMARY).dropTo(from.add(-60, 30));
        robot.clickOn(bench.inside(ECS_1, 100, 60)).type(KeyCode.DELETE).type(KeyCode.LEFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bench.workbench.selection().get()).containsExactly(ECS_1);
        assertThat(bench.document()).isEqualTo(start);
    }

    @Test
    void whileSimulatingTheMenuOfAServerWishesForAFault(FxRobot robot) {
        bench.mode(Mode.SIMULATE);
        robot.rightClickOn(bench.inside(ECS_1, 100, 60));
        robot.clickOn("#canvas-menu-fail").clickOn("#canvas-fault-crash");
        WaitForAsyncUtils.waitForFxEvents();
        Optional<FaultRequest> wish = bench.workbench.injectFault().get();
        assertThat(wish.map(FaultRequest::fault)).contains(new Fault.Crash(ECS_1));
        assertThat(bench.document()).isEqualTo(start);
    }

    @Test
    void whileDesigningTheMenuDeletes(FxRobot robot) {
        robot.rightClickOn(bench.inside(ECS_1, 100, 60));
        assertThat(robot.lookup("#canvas-menu-fail").tryQuery()).isEmpty();
        robot.clickOn("#canvas-menu-edit-delete");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bench.topology().has(ECS_1)).isFalse();
    }
}
