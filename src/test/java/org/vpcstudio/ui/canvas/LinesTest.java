package org.vpcstudio.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpcstudio.testing.Designs.ECS_1;
import static org.vpcstudio.testing.Designs.ECS_2;
import static org.vpcstudio.testing.Designs.EIP;
import static org.vpcstudio.testing.Designs.REGION;
import static org.vpcstudio.testing.Designs.VIP;

import java.util.List;
import java.util.Optional;
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
import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.drawing.Scene;
import org.vpcstudio.drawing.Scene.LineKind;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.testing.Designs;

/// Connections chosen, removed and pulled elsewhere on the canvas.
@ExtendWith(ApplicationExtension.class)
class LinesTest {
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
    void aLineIsChosenByAClickAndRemovedByDelete(FxRobot robot) {
        robot.clickOn(middleOf(LineKind.ASSOCIATION));
        assertThat(bench.workbench.selection().get()).isEmpty();
        robot.type(KeyCode.DELETE);
        settle();
        assertThat(eip().targets()).isEmpty();
        assertThat(bench.said()).isEqualTo("Disconnected eip-web and vip-web");
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> bench.workbench.session().undo());
        assertThat(bench.document()).isEqualTo(start);
    }

    @Test
    void escapeLetsGoOfALine(FxRobot robot) {
        robot.clickOn(middleOf(LineKind.ASSOCIATION));
        robot.type(KeyCode.ESCAPE).type(KeyCode.DELETE);
        settle();
        assertThat(bench.document()).isEqualTo(start);
    }

    @Test
    void anEndIsPulledToAnotherElementAsOneStep(FxRobot robot) {
        robot.clickOn(middleOf(LineKind.ASSOCIATION));
        List<Point> route = route(LineKind.ASSOCIATION);
        Point last = at(VIP, route) ? route.getLast() : route.getFirst();
        robot.drag(screen(last), MouseButton.PRIMARY).dropTo(bench.inside(ECS_1, 60, 30));
        settle();
        assertThat(eip().targets().toString()).contains(ECS_1.value());
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> bench.workbench.session().undo());
        assertThat(bench.document()).isEqualTo(start);
    }

    @Test
    void anEndDroppedOnABlankPlaceLeavesTheLine(FxRobot robot) {
        robot.clickOn(middleOf(LineKind.ASSOCIATION));
        robot.drag(screen(route(LineKind.ASSOCIATION).getLast()), MouseButton.PRIMARY)
                .dropTo(bench.inside(REGION, 60, 300));
        settle();
        assertThat(bench.document()).isEqualTo(start);
    }

    @Test
    void aBindingIsPulledFromOneServerToNobodyElseTwice(FxRobot robot) {
        robot.clickOn(middleOf(LineKind.BINDING));
        robot.type(KeyCode.DELETE);
        settle();
        Vip vip = bench.topology().find(VIP, Vip.class).orElseThrow();
        assertThat(vip.bindings()).hasSize(1);
        assertThat(Scene.of(bench.document(), List.of()).lines())
                .filteredOn(line -> line.kind() == LineKind.BINDING)
                .extracting(Scene.Line::to)
                .hasSize(1)
                .isSubsetOf(ECS_1, ECS_2);
    }

    @Test
    void aClickOnAPortAddsANeighbourThatIsConnected(FxRobot robot) {
        Box vip = bench.document().diagram().box(VIP).orElseThrow();
        robot.moveTo(bench.inside(VIP, 60, vip.height() / 2.0));
        robot.clickOn(bench.inside(VIP, vip.width(), vip.height() / 2.0));
        settle();
        robot.clickOn("Add Backend server");
        settle();
        assertThat(bench.topology().size()).isGreaterThan(start.topology().size());
        assertThat(Scene.of(bench.document(), List.of()).lines())
                .filteredOn(line -> line.kind() == LineKind.LVS)
                .isNotEmpty();
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> bench.workbench.session().undo());
        assertThat(bench.document()).isEqualTo(start);
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Eip eip() {
        return bench.topology().find(EIP, Eip.class).orElseThrow();
    }

    private List<Point> route(LineKind kind) {
        return Scene.of(bench.document(), List.of()).lines().stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .orElseThrow()
                .route();
    }

    private boolean at(org.vpcstudio.model.topology.ResourceId id, List<Point> route) {
        Optional<Box> box = bench.document().diagram().absolute(id, bench.topology());
        Point last = route.getLast();
        return box.orElseThrow().grown(4).contains(last.x(), last.y());
    }

    /// The middle of the longest part of a line, on the screen.
    private Point2D middleOf(LineKind kind) {
        List<Point> route = route(kind);
        int longest = 1;
        for (int i = 1; i < route.size(); i++) {
            if (length(route, i) > length(route, longest)) {
                longest = i;
            }
        }
        Point a = route.get(longest - 1);
        Point b = route.get(longest);
        return screen(new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2));
    }

    private static double length(List<Point> route, int end) {
        return Math.hypot(
                route.get(end).x() - route.get(end - 1).x(),
                route.get(end).y() - route.get(end - 1).y());
    }

    private Point2D screen(Point point) {
        Box region =
                bench.document().diagram().absolute(REGION, bench.topology()).orElseThrow();
        return bench.inside(REGION, point.x() - region.x(), point.y() - region.y());
    }
}
