package org.vpcstudio.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
import org.vpcstudio.check.Severity;
import org.vpcstudio.check.book.Checker;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VirtualServer;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.model.topology.VpnConnection;

/// Three basic architectures, drawn from an empty canvas with the mouse alone until nothing is wrong; the first of
/// them with the keyboard alone too.
@ExtendWith(ApplicationExtension.class)
class WorkedDesignsTest {
    private Bench bench;

    @Start
    void start(Stage stage) {
        bench = new Bench(stage, Document.empty("new"));
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void anHaPairWithClientsInsideAndOutsideOfItsSubnet(FxRobot robot) {
        ResourceId subnet = subnet(robot, vpc(robot, canvas(robot)), 16, 44);
        pair(robot, subnet);
        ResourceId near = client(robot, subnet, 420, 180);
        connect(robot, near, vip());
        ResourceId far = client(robot, subnetBelow(robot, subnet), 110, 100);
        connect(robot, far, vip());

        assertThat(bench.only(KeepalivedCluster.class).nodes()).hasSize(2);
        assertThat(bench.topology().each(AccessIntent.class)).hasSize(2);
        assertNothingIsWrong();
        undoEverything();
    }

    @Test
    void aPairOfLoadBalancersBeforeBackends(FxRobot robot) {
        ResourceId subnet = subnet(robot, vpc(robot, canvas(robot)), 16, 44);
        pair(robot, subnet);
        for (int x : List.of(110, 320)) {
            drop(robot, "backend", bench.inside(subnet, x, 260));
            fit(robot);
        }
        for (Ecs backend : servers(Ecs.Role.BACKEND)) {
            connect(robot, vip(), backend.id());
        }
        connect(robot, client(robot, subnetBelow(robot, subnet), 110, 100), vip());

        assertThat(bench.only(VirtualServer.class).realServers()).hasSize(2);
        assertNothingIsWrong();
        undoEverything();
    }

    @Test
    void anHaPairReachedFromASiteThroughVpn(FxRobot robot) {
        ResourceId vpc = vpc(robot, canvas(robot));
        ResourceId subnet = subnet(robot, vpc, 16, 44);
        pair(robot, subnet);
        robot.clickOn("#canvas-zoom-out").clickOn("#canvas-zoom-out").clickOn("#canvas-zoom-out");
        settle();
        Bounds box = bench.screen(region());
        drop(robot, "site", new Point2D(box.getCenterX(), box.getMaxY() + 80));
        fit(robot);
        ResourceId site = only("site-1");
        drop(robot, "customer-gateway", bench.inside(site, 120, 100));
        fit(robot);
        drop(robot, "vpn-gateway", bench.inside(vpc, 10, 200));
        fit(robot);
        for (int x : List.of(140, 380)) {
            drop(robot, "eip", bench.inside(region(), x, 20));
        }
        fit(robot);
        connect(robot, only("eip-1"), only("vpngw-1"));
        connect(robot, only("eip-2"), only("vpngw-1"));
        connect(robot, only("vpngw-1"), only("cgw-1"));
        connect(robot, site, vip());

        assertThat(bench.topology().each(VpnConnection.class)).isNotEmpty();
        assertNothingIsWrong();
        undoEverything();
    }

    @Test
    void anHaPairByKeyboardAlone(FxRobot robot) {
        add(robot, "vpc");
        add(robot, "subnet");
        ResourceId subnet = bench.only(Subnet.class).id();
        add(robot, "virtual ip");
        for (String item : List.of("ecs", "ecs", "client")) {
            up(robot, subnet);
            add(robot, item);
        }
        for (Ecs server : servers(Ecs.Role.SERVER)) {
            walkTo(robot, server.id());
            robot.type(KeyCode.C);
            settle();
            robot.type(KeyCode.ENTER);
            settle();
        }
        walkTo(robot, servers(Ecs.Role.CLIENT).getFirst().id());
        robot.type(KeyCode.C).type(KeyCode.ENTER);
        settle();

        assertThat(bench.only(Vip.class).bindings()).hasSize(2);
        assertThat(bench.topology().each(AccessIntent.class)).hasSize(1);
        assertNothingIsWrong();
        undoEverything();
    }

    /// Adds by name, and leaves the name as it is.
    private void add(FxRobot robot, String item) {
        robot.type(KeyCode.INSERT).write(item).type(KeyCode.ENTER);
        settle();
        robot.type(KeyCode.ESCAPE);
        settle();
    }

    /// Alt+Up until the container is selected.
    private void up(FxRobot robot, ResourceId container) {
        if (bench.workbench.selection().get().isEmpty()) {
            walkTo(robot, container);
        }
        for (int i = 0; i < 4 && !bench.workbench.selection().get().contains(container); i++) {
            robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
            settle();
        }
        assertThat(bench.workbench.selection().get()).containsExactly(container);
    }

    /// Tab until the element is selected.
    private void walkTo(FxRobot robot, ResourceId wanted) {
        robot.type(KeyCode.ESCAPE);
        for (int i = 0; i < 40 && !bench.workbench.selection().get().contains(wanted); i++) {
            robot.type(KeyCode.TAB);
            settle();
        }
        assertThat(bench.workbench.selection().get()).containsExactly(wanted);
    }

    private Point2D canvas(FxRobot robot) {
        return robot.point("#canvas").query();
    }

    private ResourceId vpc(FxRobot robot, Point2D place) {
        drop(robot, "vpc", place);
        fit(robot);
        return bench.only(Vpc.class).id();
    }

    private ResourceId region() {
        return bench.only(Region.class).id();
    }

    /// A subnet whose upper left corner is here in its VPC.
    private ResourceId subnet(FxRobot robot, ResourceId vpc, double x, double y) {
        drop(robot, "subnet", bench.inside(vpc, x + 240, y + 140));
        fit(robot);
        return bench.topology()
                .each(Subnet.class)
                .filter(subnet -> subnet.vpc().equals(vpc))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// Another subnet of the same VPC, below this one.
    private ResourceId subnetBelow(FxRobot robot, ResourceId subnet) {
        ResourceId vpc = bench.topology().find(subnet).flatMap(Resource::parent).orElseThrow();
        Bounds box = bench.screen(vpc);
        drop(robot, "subnet", new Point2D(box.getCenterX(), box.getMaxY() - 8));
        fit(robot);
        return bench.topology()
                .each(Subnet.class)
                .filter(other -> !other.id().equals(subnet))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// A VIP and two servers that may hold it.
    private void pair(FxRobot robot, ResourceId subnet) {
        drop(robot, "vip", bench.inside(subnet, 240, 64));
        drop(robot, "ecs", bench.inside(subnet, 110, 180));
        drop(robot, "ecs", bench.inside(subnet, 320, 180));
        fit(robot);
        for (Ecs server : servers(Ecs.Role.SERVER)) {
            connect(robot, vip(), server.id());
        }
    }

    private ResourceId client(FxRobot robot, ResourceId subnet, double x, double y) {
        long before = servers(Ecs.Role.CLIENT).size();
        drop(robot, "client", bench.inside(subnet, x, y));
        fit(robot);
        assertThat(servers(Ecs.Role.CLIENT)).hasSize((int) before + 1);
        return bench.workbench.selection().get().iterator().next();
    }

    private ResourceId vip() {
        return bench.only(Vip.class).id();
    }

    private ResourceId only(String name) {
        return bench.topology().all().stream()
                .filter(resource -> resource.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name + "; " + bench.said()))
                .id();
    }

    private List<Ecs> servers(Ecs.Role role) {
        return bench.topology()
                .each(Ecs.class)
                .filter(ecs -> ecs.role() == role)
                .toList();
    }

    private void drop(FxRobot robot, String item, Point2D place) {
        robot.drag("#palette-" + item, MouseButton.PRIMARY).dropTo(place);
        settle();
    }

    private static void fit(FxRobot robot) {
        robot.clickOn("#canvas-fit");
        settle();
    }

    /// Pulls from a port of one element to another: a node by its middle, a container by its header.
    private void connect(FxRobot robot, ResourceId from, ResourceId to) {
        Bounds box = bench.screen(from);
        // Two pixels within: the pointer has whole pixels, and just outside of a border it is on nothing.
        Point2D port = new Point2D(box.getCenterX(), box.getMaxY() - 2);
        robot.moveTo(grip(from)).moveTo(port).drag(port, MouseButton.PRIMARY).dropTo(grip(to));
        settle();
    }

    private Point2D grip(ResourceId id) {
        boolean isContainer = bench.topology().find(id).orElseThrow().kind().isContainer();
        return isContainer ? bench.inside(id, 120, 12) : bench.middle(id);
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void assertNothingIsWrong() {
        assertThat(Checker.check(bench.document()).stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(finding -> finding.rule().id() + " " + bench.workbench.say(finding.title())))
                .as("the last notice: %s", bench.said())
                .isEmpty();
    }

    private void undoEverything() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            while (bench.workbench.session().history().get().undoLabel().isPresent()) {
                bench.workbench.session().undo();
            }
        });
        assertThat(bench.document()).isEqualTo(Document.empty("new"));
    }
}
