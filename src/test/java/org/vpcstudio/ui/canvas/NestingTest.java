package org.vpcstudio.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpcstudio.testing.Designs.CLIENT_1;
import static org.vpcstudio.testing.Designs.CLIENT_2;
import static org.vpcstudio.testing.Designs.ECS_1;
import static org.vpcstudio.testing.Designs.ECS_2;
import static org.vpcstudio.testing.Designs.INTERNET;
import static org.vpcstudio.testing.Designs.SUBNET_CLIENT;
import static org.vpcstudio.testing.Designs.SUBNET_HA;
import static org.vpcstudio.testing.Designs.VPC;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
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
import org.vpcstudio.edit.Created;
import org.vpcstudio.edit.Creating;
import org.vpcstudio.edit.Preset;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Sound;

/// Containers under the mouse: leaving them, growing them, locking and deleting them.
@ExtendWith(ApplicationExtension.class)
class NestingTest {
    private Bench bench;
    private final Document start = Designs.haPair();

    @Start
    void start(Stage stage) {
        bench = new Bench(stage, start);
    }

    @AfterEach
    void stop() {
        Sound.check(bench.document());
        bench.close();
    }

    private Box box(ResourceId id) {
        return bench.document().diagram().box(id).orElseThrow();
    }

    private Optional<ResourceId> parent(ResourceId id) {
        return bench.topology().find(id).flatMap(Resource::parent);
    }

    private void drag(FxRobot robot, Point2D from, Point2D to) {
        robot.drag(from, MouseButton.PRIMARY).dropTo(to);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void undo() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> bench.workbench.session().undo());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aServerBarelyOverTheBorderStaysAndItsSubnetGrowsAndPushes(FxRobot robot) {
        Point2D bottom = bench.inside(SUBNET_HA, 300, box(SUBNET_HA).height());
        drag(robot, bench.inside(CLIENT_2, 100, 60), new Point2D(bottom.getX(), bottom.getY() + 8));
        assertThat(parent(CLIENT_2)).contains(SUBNET_HA);
        assertThat(box(SUBNET_HA).height()).isGreaterThanOrEqualTo(box(CLIENT_2).bottom() + 16);
        assertThat(box(SUBNET_CLIENT).y()).isGreaterThanOrEqualTo(box(SUBNET_HA).bottom() + 16);
        undo();
        assertThat(bench.document()).isEqualTo(start);
    }

    @Test
    void aNoteIsDraggedOutOfEverythingAndBackIn(FxRobot robot) {
        ResourceId note = add(Preset.NOTE, VPC, 400, 340);
        drag(robot, bench.inside(note, 100, 20), bench.inside(INTERNET, 60, 120));
        assertThat(parent(note)).isEmpty();
        drag(robot, bench.inside(note, 100, 20), bench.inside(VPC, 500, 400));
        assertThat(parent(note)).contains(VPC);
    }

    @Test
    void whatGetsNewAddressesIsCounted(FxRobot robot) {
        bench.select(ECS_1, ECS_2);
        drag(robot, bench.inside(ECS_1, 100, 60), bench.inside(SUBNET_CLIENT, 250, 90));
        assertThat(parent(ECS_1)).contains(SUBNET_CLIENT);
        assertThat(bench.said()).isEqualTo("2 addresses reassigned");
        assertThat(bench.workbench.notices().latest().get().undoable()).isTrue();
        undo();
        assertThat(bench.document()).isEqualTo(start);
    }

    @Test
    void whatIsLockedIsNotDraggedOrNudgedUntilItIsLetGo(FxRobot robot) {
        bench.select(CLIENT_1);
        bench.run("arrange.lock");
        Document locked = bench.document();
        assertThat(locked.diagram().isLocked(CLIENT_1)).isTrue();
        Point2D from = bench.inside(CLIENT_1, 100, 60);
        drag(robot, from, from.add(30, 0));
        robot.type(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bench.document()).isEqualTo(locked);
        assertThat(bench.said()).startsWith("The position is locked");
        bench.run("arrange.lock");
        assertThat(bench.document()).isEqualTo(start);
    }

    @Test
    void deletingAContainerAsksOnce(FxRobot robot) {
        robot.clickOn(bench.inside(SUBNET_CLIENT, 120, 12)).type(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bench.document()).isEqualTo(start);
        assertThat(robot.lookup("#delete-question .label").<Labeled>queryAll())
                .extracting(Labeled::getText)
                .contains("Delete subnet-client with the one element in it?");
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#delete-question").tryQuery()).isEmpty();
        assertThat(bench.document()).isEqualTo(start);
        bench.run("edit.delete");
        robot.clickOn("#delete-question-contents");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bench.topology().has(SUBNET_CLIENT)).isFalse();
        assertThat(bench.topology().has(CLIENT_1)).isFalse();
        undo();
        assertThat(bench.document()).isEqualTo(start);
    }

    @Test
    void theContentsMoveUpWhereTheyMay(FxRobot robot) {
        ResourceId subnet = add(Preset.SUBNET, VPC, 400, 340);
        ResourceId note = add(Preset.NOTE, subnet, 40, 60);
        Document before = bench.document();
        Box there = before.diagram().absolute(note, before.topology()).orElseThrow();
        bench.select(subnet);
        bench.run("edit.delete");
        robot.clickOn("#delete-question-up");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bench.topology().has(subnet)).isFalse();
        assertThat(parent(note)).contains(VPC);
        assertThat(bench.document().diagram().absolute(note, bench.topology())).contains(there);
        undo();
        assertThat(bench.document()).isEqualTo(before);
    }

    @Test
    void serversCannotMoveUpAndTheReasonIsTold(FxRobot robot) {
        bench.select(SUBNET_HA);
        bench.run("edit.delete");
        assertThat(robot.lookup("#delete-question-up").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#delete-question-why").queryLabeled().getText())
                .isEqualTo("The contents cannot move up: A server must be inside a subnet");
    }

    private ResourceId add(Preset preset, ResourceId container, int x, int y) {
        ResourceId id = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            Created created = Creating.create(
                    bench.workbench.session().document().get(),
                    preset,
                    Optional.of(container),
                    x,
                    y,
                    bench.workbench.ids());
            bench.workbench.session().apply(created.step());
            return created.id();
        });
        WaitForAsyncUtils.waitForFxEvents();
        return id;
    }
}
