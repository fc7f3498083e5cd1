package org.vpcstudio.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.CustomerGateway;
import org.vpcstudio.model.topology.Note;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Site;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.model.topology.VpcPeering;
import org.vpcstudio.model.topology.VpnConnection;
import org.vpcstudio.model.topology.VpnGateway;

/// Networks joined with the mouse, and with the keyboard alone.
@ExtendWith(ApplicationExtension.class)
class JoiningTest {
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

    private Point2D beside(FxRobot robot, double x, double y) {
        return robot.point("#canvas").query().add(x, y);
    }

    @Test
    void aSiteAndAVpnGatewayAreDraggedInAndConnected(FxRobot robot) {
        dragTo(robot, "vpc", beside(robot, 100, 0));
        ResourceId vpc = bench.only(Vpc.class).id();
        Bounds box = bench.screen(vpc);
        dragTo(robot, "vpn-gateway", new Point2D(box.getMinX() + 30, box.getCenterY()));
        VpnGateway gateway = bench.only(VpnGateway.class);
        assertThat(gateway.vpc()).isEqualTo(vpc);
        assertThat(bench.middle(gateway.id()).getX()).as("on the border").isCloseTo(box.getMinX(), within(2.0));
        dragTo(robot, "site", new Point2D(box.getMinX() - 130, box.getMinY() + 60));
        Site site = bench.only(Site.class);

        Point2D middle = bench.middle(gateway.id());
        Point2D port = new Point2D(bench.screen(gateway.id()).getMinX(), middle.getY());
        robot.moveTo(middle).moveTo(port).drag(port, MouseButton.PRIMARY).dropTo(bench.middle(site.id()));
        WaitForAsyncUtils.waitForFxEvents();
        CustomerGateway customer = bench.only(CustomerGateway.class);
        assertThat(customer.site()).isEqualTo(site.id());
        assertThat(bench.only(VpnConnection.class).customerGateway()).isEqualTo(customer.id());
    }

    @Test
    void twoVpcsArePeeredFromBorderToInside(FxRobot robot) {
        robot.type(KeyCode.INSERT).write("vpc").type(KeyCode.ENTER).type(KeyCode.ENTER);
        robot.type(KeyCode.ESCAPE)
                .type(KeyCode.INSERT)
                .write("vpc")
                .type(KeyCode.ENTER)
                .type(KeyCode.ENTER);
        bench.select();
        bench.run("view.fit");
        ResourceId one = bench.named("vpc-1", Vpc.class).id();
        ResourceId two = bench.named("vpc-2", Vpc.class).id();
        Bounds box = bench.screen(one);
        Point2D port = new Point2D(box.getMinX(), box.getCenterY());
        robot.moveTo(port.add(1, 40)).moveTo(port.add(1, 0)).drag(port.add(1, 0), MouseButton.PRIMARY);
        robot.dropTo(bench.middle(two));
        WaitForAsyncUtils.waitForFxEvents();
        VpcPeering peering = bench.only(VpcPeering.class);
        assertThat(peering.local()).isEqualTo(one);
        assertThat(peering.peer()).isEqualTo(two);
    }

    @Test
    void aVpnIsConnectedByKeyboardAlone(FxRobot robot) {
        robot.type(KeyCode.INSERT).write("vpc").type(KeyCode.ENTER).type(KeyCode.ENTER);
        robot.type(KeyCode.INSERT).write("vpn").type(KeyCode.ENTER).type(KeyCode.ENTER);
        VpnGateway gateway = bench.only(VpnGateway.class);
        robot.type(KeyCode.ESCAPE)
                .type(KeyCode.INSERT)
                .write("site")
                .type(KeyCode.ENTER)
                .type(KeyCode.ENTER);
        bench.select(gateway.id());
        robot.type(KeyCode.C).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bench.topology().each(VpnConnection.class)).hasSize(1);
        WaitForAsyncUtils.waitForAsyncFx(5_000, bench.workbench.session()::undo);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bench.topology().each(VpnConnection.class)).isEmpty();
        assertThat(bench.topology().each(CustomerGateway.class)).isEmpty();
    }

    @Test
    void aNoteIsPlacedAndMadeLarger(FxRobot robot) {
        robot.type(KeyCode.INSERT).write("note").type(KeyCode.ENTER).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        ResourceId note = bench.only(Note.class).id();
        Bounds box = bench.screen(note);
        Point2D corner = new Point2D(box.getMaxX(), box.getMaxY());
        robot.drag(corner, MouseButton.PRIMARY).dropTo(corner.add(64, 32));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bench.screen(note).getWidth()).isGreaterThan(box.getWidth() + 40);
    }
}
