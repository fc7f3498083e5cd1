package org.vpcstudio.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Internet;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.Vpc;

/// A design drawn from nothing with the mouse, as a person would.
@ExtendWith(ApplicationExtension.class)
class DrawingTest {
    private Bench bench;

    @Start
    void start(Stage stage) {
        bench = new Bench(stage, Document.empty("new"));
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    private void dragTo(FxRobot robot, String item, Point2D place) {
        robot.drag("#palette-" + item, MouseButton.PRIMARY).dropTo(place);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D canvasMiddle(FxRobot robot) {
        return robot.point("#canvas").query();
    }

    @Test
    void aVpcDroppedOnTheEmptyCanvasBringsItsRegion(FxRobot robot) {
        dragTo(robot, "vpc", canvasMiddle(robot));
        Vpc vpc = bench.only(Vpc.class);
        assertThat(vpc.name()).isEqualTo("vpc-1");
        assertThat(vpc.cidr().text()).isEqualTo("192.168.0.0/16");
        assertThat(vpc.parent()).contains(bench.only(Region.class).id());
        assertThat(bench.workbench.selection().get()).containsExactly(vpc.id());
        assertThat(bench.screen(vpc.id()).contains(canvasMiddle(robot))).isTrue();
    }

    @Test
    void aServerOutsideOfASubnetIsRefusedWithTheReason(FxRobot robot) {
        dragTo(robot, "ecs", canvasMiddle(robot));
        assertThat(bench.topology().size()).isZero();
        assertThat(bench.workbench.say(bench.workbench.notices().latest().get().message()))
                .isEqualTo("A server must be inside a subnet");
    }

    @Test
    void escapeWhileDraggingFromThePaletteDropsNothing(FxRobot robot) {
        robot.drag("#palette-vpc", MouseButton.PRIMARY).moveTo(canvasMiddle(robot));
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE).drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bench.topology().size()).isZero();
        assertThat(bench.workbench.paletteDrag().get()).isEmpty();
    }

    @Test
    void theWholeHaPairIsDrawnAndConnected(FxRobot robot) {
        dragTo(robot, "vpc", canvasMiddle(robot));
        Vpc vpc = bench.only(Vpc.class);
        dragTo(robot, "subnet", bench.middle(vpc.id()));
        Subnet subnet = bench.only(Subnet.class);
        assertThat(subnet.vpc()).isEqualTo(vpc.id());
        assertThat(subnet.cidr().text()).isEqualTo("192.168.0.0/24");

        dragTo(robot, "vip", bench.inside(subnet.id(), 240, 60));
        dragTo(robot, "ecs", bench.inside(subnet.id(), 110, 180));
        dragTo(robot, "ecs", bench.inside(subnet.id(), 360, 180));
        Vip vip = bench.only(Vip.class);
        Ecs one = bench.named("ecs-1", Ecs.class);
        Ecs two = bench.named("ecs-2", Ecs.class);
        assertThat(vip.address().text()).isEqualTo("192.168.0.100");
        assertThat(one.primaryNic().orElseThrow().address().text()).isEqualTo("192.168.0.11");
        assertThat(two.primaryNic().orElseThrow().address().text()).isEqualTo("192.168.0.12");
        assertThat(one.zone()).isNotEqualTo(two.zone());

        connect(robot, vip.id(), one.id());
        connect(robot, vip.id(), two.id());
        assertThat(bench.only(Vip.class).bindings()).hasSize(2);
        KeepalivedCluster cluster = bench.only(KeepalivedCluster.class);
        assertThat(cluster.nodes()).extracting(node -> node.priority()).containsExactly(150, 100);

        dragTo(robot, "eip", bench.inside(bench.only(Region.class).id(), 200, 20));
        Eip eip = bench.only(Eip.class);
        connect(robot, eip.id(), vip.id());
        assertThat(bench.only(Eip.class).targets()).containsExactly(new Eip.Target.OfVip(vip.id()));
    }

    /// Pulls from the lower port of one element to the middle of another.
    private void connect(FxRobot robot, ResourceId from, ResourceId to) {
        Point2D middle = bench.middle(from);
        Point2D port = new Point2D(middle.getX(), bench.screen(from).getMaxY());
        robot.moveTo(middle).moveTo(port).drag(port, MouseButton.PRIMARY).dropTo(bench.middle(to));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void anArmedItemIsPlacedByAClickAndShiftKeepsItArmed(FxRobot robot) {
        robot.clickOn("#palette-vpc");
        assertThat(bench.workbench.armed().get()).isPresent();
        robot.clickOn("#canvas");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bench.workbench.armed().get()).isEmpty();
        Vpc vpc = bench.only(Vpc.class);
        robot.clickOn("#palette-subnet");
        bench.shiftClick(bench.middle(vpc.id()));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bench.topology().each(Subnet.class)).hasSize(1);
        assertThat(bench.workbench.armed().get()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(bench.workbench.armed().get()).isEmpty();
    }

    @Test
    void insertAddsIntoTheSelectedContainerByKeyboardAlone(FxRobot robot) {
        robot.type(KeyCode.INSERT).write("vpc").type(KeyCode.ENTER).type(KeyCode.ENTER);
        robot.type(KeyCode.INSERT).write("subnet").type(KeyCode.ENTER).type(KeyCode.ENTER);
        robot.type(KeyCode.INSERT).write("ecs").type(KeyCode.ENTER).type(KeyCode.ENTER);
        robot.type(KeyCode.INSERT).write("ecs").type(KeyCode.ENTER).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        Subnet subnet = bench.only(Subnet.class);
        assertThat(bench.topology().each(Ecs.class))
                .hasSize(2)
                .allSatisfy(ecs -> assertThat(ecs.parent()).contains(subnet.id()));
        assertThat(bench.screen(bench.named("ecs-1", Ecs.class).id())
                        .intersects(bench.screen(bench.named("ecs-2", Ecs.class).id())))
                .isFalse();
    }

    @Test
    void theInternetIsDrawnOnce(FxRobot robot) {
        dragTo(robot, "internet", canvasMiddle(robot));
        dragTo(robot, "internet", canvasMiddle(robot).add(0, 120));
        assertThat(bench.topology().each(Internet.class)).hasSize(1);
    }
}
