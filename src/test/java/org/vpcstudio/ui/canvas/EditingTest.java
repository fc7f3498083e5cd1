package org.vpcstudio.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpcstudio.testing.Designs.CLIENT_1;
import static org.vpcstudio.testing.Designs.CLIENT_2;
import static org.vpcstudio.testing.Designs.CLUSTER;
import static org.vpcstudio.testing.Designs.ECS_1;
import static org.vpcstudio.testing.Designs.ECS_2;
import static org.vpcstudio.testing.Designs.EIP;
import static org.vpcstudio.testing.Designs.INTERNET;
import static org.vpcstudio.testing.Designs.SUBNET_CLIENT;
import static org.vpcstudio.testing.Designs.SUBNET_HA;
import static org.vpcstudio.testing.Designs.VIP;
import static org.vpcstudio.testing.Designs.VPC;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
import org.vpcstudio.edit.Edit;
import org.vpcstudio.edit.Step;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.text.Message;

/// The HA pair edited with mouse and keys.
@ExtendWith(ApplicationExtension.class)
class EditingTest {
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

    private Box box(ResourceId id) {
        return bench.document().diagram().box(id).orElseThrow();
    }

    /// The box before anything was done.
    private Box box0(ResourceId id) {
        return start.diagram().box(id).orElseThrow();
    }

    /// A point so many canvas units from the corner of an element.
    private Point2D beside(ResourceId id, double x, double y) {
        return bench.inside(id, x, y);
    }

    private void drag(FxRobot robot, Point2D from, Point2D to) {
        robot.drag(from, MouseButton.PRIMARY).dropTo(to);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void undo() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> bench.workbench.session().undo());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Set<ResourceId> selection() {
        return bench.workbench.selection().get();
    }

    @Test
    void draggingAServerMovesItOnTheGridAsOneStep(FxRobot robot) {
        Point2D from = bench.inside(ECS_1, 100, 60);
        drag(robot, from, from.add(-20, 30));
        Box moved = box(ECS_1);
        assertThat(moved).isNotEqualTo(start.diagram().box(ECS_1).orElseThrow());
        assertThat(selection()).containsExactly(ECS_1);
        Box absolute =
                bench.document().diagram().absolute(ECS_1, bench.topology()).orElseThrow();
        assertThat(absolute.x() % 8).isZero();
        undo();
        assertThat(bench.document()).isEqualTo(start);
    }

    @Test
    void escapeEndsADragWithoutAChange(FxRobot robot) {
        Point2D from = bench.inside(ECS_1, 100, 60);
        robot.drag(from, MouseButton.PRIMARY).moveTo(from.add(-60, 40));
        robot.type(KeyCode.ESCAPE).drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bench.document()).isEqualTo(start);
    }

    @Test
    void aServerDraggedIntoAnotherSubnetGetsAnAddressThere(FxRobot robot) {
        drag(robot, bench.inside(CLIENT_2, 100, 60), bench.inside(SUBNET_CLIENT, 250, 90));
        Ecs moved = bench.topology().find(CLIENT_2, Ecs.class).orElseThrow();
        assertThat(moved.parent()).contains(SUBNET_CLIENT);
        assertThat(moved.primaryNic().orElseThrow().address().text()).isEqualTo("192.168.20.31");
        assertThat(box(SUBNET_CLIENT).width())
                .as("the subnet has grown around it")
                .isGreaterThanOrEqualTo(box(CLIENT_2).right() + 16);
        undo();
        assertThat(bench.document()).isEqualTo(start);
    }

    @Test
    void aServerDraggedOutOfEverySubnetStaysWithTheReason(FxRobot robot) {
        drag(robot, bench.inside(CLIENT_1, 100, 60), bench.inside(VPC, 550, 420));
        assertThat(bench.document()).isEqualTo(start);
        assertThat(bench.said()).isEqualTo("A server must be inside a subnet");
    }

    @Test
    void severalSelectedMoveTogetherAndKeepTheirDistance(FxRobot robot) {
        bench.select(ECS_1, ECS_2);
        Point2D from = bench.inside(ECS_1, 100, 60);
        drag(robot, from, from.add(0, 30));
        assertThat(box(ECS_1).y()).isGreaterThan(box0(ECS_1).y());
        assertThat(box(ECS_2).y()).isEqualTo(box(ECS_1).y());
        assertThat(box(ECS_2).x() - box(ECS_1).x())
                .isEqualTo(box0(ECS_2).x() - box0(ECS_1).x());
    }

    @Test
    void aBandFromLeftToRightTakesWhatItEncloses(FxRobot robot) {
        drag(robot, beside(ECS_1, -8, -8), beside(ECS_2, 168, 80));
        assertThat(selection()).containsExactlyInAnyOrder(ECS_1, ECS_2);
    }

    @Test
    void aBandFromRightToLeftTakesWhatItTouches(FxRobot robot) {
        drag(robot, beside(ECS_2, 168, 80), beside(ECS_1, 150, 40));
        assertThat(selection()).containsExactlyInAnyOrder(ECS_1, ECS_2);
        robot.clickOn(beside(ECS_1, 40, -16));
        assertThat(selection()).isEmpty();
    }

    @Test
    void aContainerIsSelectedByItsHeaderNotByItsInside(FxRobot robot) {
        robot.clickOn(beside(ECS_1, 40, -16));
        assertThat(selection()).isEmpty();
        robot.clickOn(bench.inside(SUBNET_HA, 120, 12));
        assertThat(selection()).containsExactly(SUBNET_HA);
    }

    @Test
    void deleteTakesTheReferencesAlongAndUndoBringsAllBack(FxRobot robot) {
        robot.clickOn(bench.inside(VIP, 100, 16)).type(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bench.topology().has(VIP)).isFalse();
        assertThat(bench.topology().has(CLUSTER)).isFalse();
        assertThat(bench.said()).startsWith("Deleted vip-web and ");
        assertThat(bench.workbench.notices().latest().get().undoable()).isTrue();
        undo();
        assertThat(bench.document()).isEqualTo(start);
    }

    @Test
    void aDoubleClickOnANodeRenamesIt(FxRobot robot) {
        bench.doubleClick(bench.inside(CLIENT_1, 80, 22));
        robot.eraseText(1).write("desk").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bench.topology().find(CLIENT_1).orElseThrow().name()).isEqualTo("desk");
    }

    @Test
    void aBlankNameKeepsTheFieldOpenWithTheReason(FxRobot robot) {
        bench.select(CLIENT_1);
        robot.type(KeyCode.F2).eraseText(1).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#canvas-rename-reason").queryLabeled().getText())
                .isEqualTo("A name cannot be empty");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#canvas-rename").tryQuery()).isEmpty();
        assertThat(bench.document()).isEqualTo(start);
    }

    @Test
    void aBurstOfNudgesIsOneStep(FxRobot robot) {
        bench.select(ECS_1);
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(box(ECS_1)).isEqualTo(box0(ECS_1).movedBy(16, 8));
        undo();
        assertThat(bench.document()).isEqualTo(start);
    }

    @Test
    void nudgesWithARestBetweenThemAreTwoSteps(FxRobot robot) {
        bench.select(ECS_1);
        robot.type(KeyCode.DOWN);
        bench.nanos.addAndGet(600_000_000);
        robot.type(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(box(ECS_1)).isEqualTo(box0(ECS_1).movedBy(0, 16));
        undo();
        assertThat(box(ECS_1)).isEqualTo(box0(ECS_1).movedBy(0, 8));
    }

    @Test
    void theCornerOfASubnetIsPulledButNotOverItsElements(FxRobot robot) {
        bench.select(SUBNET_CLIENT);
        Box before = box0(SUBNET_CLIENT);
        Point2D corner = bench.inside(SUBNET_CLIENT, before.width(), before.height());
        drag(robot, corner, corner.add(60, 40));
        assertThat(box(SUBNET_CLIENT).width()).isGreaterThan(before.width());
        assertThat(box(SUBNET_CLIENT).height()).isGreaterThan(before.height());
        Box larger = box(SUBNET_CLIENT);
        Point2D again = bench.inside(SUBNET_CLIENT, larger.width(), larger.height());
        drag(robot, again, bench.inside(SUBNET_CLIENT, 60, 60));
        assertThat(box(SUBNET_CLIENT).width()).isEqualTo(box0(CLIENT_1).right() + 16);
        assertThat(box(SUBNET_CLIENT).height()).isEqualTo(box0(CLIENT_1).bottom() + 16);
    }

    /// Clients reach a VIP, only servers may hold it.
    private Document serving(ResourceId client) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            Ecs ecs = bench.workbench
                    .session()
                    .document()
                    .get()
                    .topology()
                    .find(client, Ecs.class)
                    .orElseThrow();
            Edit serves = new Edit.Put(ecs.withRole(Ecs.Role.SERVER));
            bench.workbench.session().apply(Step.of(Message.of("edit.rename", ecs.name()), serves));
        });
        return bench.document();
    }

    @Test
    void aServerOfAnotherSubnetIsNotBoundAndTheReasonIsTold(FxRobot robot) {
        Document before = serving(CLIENT_1);
        Point2D middle = bench.middle(VIP);
        Point2D port = new Point2D(bench.screen(VIP).getMaxX(), middle.getY());
        robot.moveTo(middle).moveTo(port).drag(port, MouseButton.PRIMARY).dropTo(bench.middle(CLIENT_1));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bench.document()).isEqualTo(before);
        assertThat(bench.said()).isEqualTo("ecs-client-1 has no network interface in the subnet of vip-web");
    }

    @Test
    void theConnectToolBindsFromTheMiddleOfANode(FxRobot robot) {
        serving(CLIENT_2);
        robot.clickOn("#canvas-connect");
        drag(robot, bench.middle(VIP), bench.middle(CLIENT_2));
        assertThat(bench.topology().find(VIP, Vip.class).orElseThrow().bindings())
                .extracting(ref -> ref.ecs())
                .containsExactly(ECS_1, ECS_2, CLIENT_2);
    }

    @Test
    void connectingWorksWithTheKeyboardAlone(FxRobot robot) {
        serving(CLIENT_2);
        bench.select(VIP);
        robot.type(KeyCode.C).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bench.topology().find(VIP, Vip.class).orElseThrow().bindings())
                .extracting(ref -> ref.ecs())
                .containsExactly(ECS_1, ECS_2, CLIENT_2);
    }

    @Test
    void selectAllTakesSiblingsFirstThenEverything(FxRobot robot) {
        bench.select(ECS_1);
        bench.run("select.all");
        assertThat(selection()).containsExactlyInAnyOrder(ECS_1, ECS_2, CLIENT_2, VIP);
        bench.run("select.all");
        assertThat(selection()).contains(INTERNET, EIP, VPC, ECS_1);
    }

    @Test
    void tabWalksTheElementsInReadingOrder(FxRobot robot) {
        List<ResourceId> read = new ArrayList<>();
        for (int i = 0; i < start.diagram().all().size(); i++) {
            robot.type(KeyCode.TAB);
            read.addAll(selection());
        }
        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(start.diagram().all().keySet());
        assertThat(read)
                .isSortedAccordingTo(Comparator.comparing(
                        id -> start.diagram().absolute(id, start.topology()).orElseThrow(),
                        Comparator.comparingInt(Box::y).thenComparingInt(Box::x)));
    }
}
