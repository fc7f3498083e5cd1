package org.vpcstudio.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.project.ProjectStore;
import org.vpcstudio.sim.kernel.VirtualTime;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.sim.trace.TraceEvent;
import org.vpcstudio.sim.trace.VrrpState;
import org.vpcstudio.ui.workbench.Mode;

/// The whole job once, with mouse and keyboard: draw, be told what is wrong, mend it, fail over, export, save, open.
@ExtendWith(ApplicationExtension.class)
class JourneyTest {
    @TempDir
    private static Path folder;

    private Studio studio;

    @Start
    void start(Stage stage) {
        studio = new Studio(stage, folder.resolve("journey.vpcs"), folder.resolve("plan"));
    }

    /// The sheet below all windows is the program's, not the scene's: later tests expect JavaFX's own.
    @Stop
    void stop() {
        Application.setUserAgentStylesheet(null);
        studio.close();
    }

    @Test
    void theWholeJobOnce(FxRobot robot) throws Exception {
        draw(robot);
        arrange(robot);
        mend(robot);
        failOver(robot);
        export(robot);
        saveAndOpen(robot);
    }

    private void draw(FxRobot robot) {
        Node sheet = robot.lookup("#canvas").query();
        Bounds canvas = sheet.localToScreen(sheet.getLayoutBounds());
        drop(robot, "internet", new Point2D(canvas.getMinX() + 100, canvas.getMinY() + 40));
        drop(robot, "vpc", robot.point("#canvas").query());
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        Vpc vpc = studio.named("vpc-1", Vpc.class);
        drop(robot, "subnet", studio.middle(vpc.id()));
        Subnet subnet = studio.named("subnet-1", Subnet.class);
        drop(robot, "vip", studio.inside(subnet.id(), 240, 64));
        drop(robot, "ecs", studio.inside(subnet.id(), 120, 200));
        drop(robot, "ecs", studio.inside(subnet.id(), 360, 200));
        drop(robot, "eip", studio.inside(region(), 480, 22));
        Vip vip = studio.named("vip-1", Vip.class);
        connect(robot, vip.id(), studio.named("ecs-1", Ecs.class).id());
        connect(robot, vip.id(), studio.named("ecs-2", Ecs.class).id());
        connect(robot, studio.named("eip-1", Eip.class).id(), vip.id());

        assertThat(studio.named("vip-1", Vip.class).address().text()).isEqualTo("192.168.0.100");
        assertThat(studio.named("vip-1", Vip.class).bindings()).hasSize(2);
        assertThat(studio.named("ka-1", KeepalivedCluster.class).nodes())
                .extracting(KeepalivedNode::priority)
                .containsExactly(150, 100);
        assertThat(studio.named("eip-1", Eip.class).targets()).containsExactly(new Eip.Target.OfVip(vip.id()));
        assertThat(studio.named("Internet, TCP 443", AccessIntent.class).target())
                .isEqualTo(studio.named("eip-1", Eip.class).id());
    }

    /// Moves two servers at once, renames one, deletes it and takes all of it back.
    private void arrange(FxRobot robot) {
        Document drawn = studio.document();
        ResourceId one = studio.named("ecs-1", Ecs.class).id();
        ResourceId two = studio.named("ecs-2", Ecs.class).id();
        robot.interact(() -> studio.workbench.select(Set.of(one, two)));
        robot.drag(studio.middle(one), MouseButton.PRIMARY).dropBy(0, 24);
        WaitForAsyncUtils.waitForFxEvents();
        Document moved = studio.document();
        for (ResourceId id : List.of(one, two)) {
            assertThat(moved.diagram().box(id).orElseThrow().y())
                    .isGreaterThan(drawn.diagram().box(id).orElseThrow().y());
        }
        robot.interact(() -> studio.workbench.select(Set.of(one)));
        robot.type(KeyCode.F2).push(KeyCode.SHORTCUT, KeyCode.A).write("web-1").type(KeyCode.ENTER);
        assertThat(studio.named("web-1", Ecs.class).id()).isEqualTo(one);
        robot.type(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(studio.document().topology().has(one)).isFalse();
        assertThat(studio.named("vip-1", Vip.class).bindings()).hasSize(1);
        resize(robot);
        Document gone = studio.document();
        undo(robot, 4);
        assertThat(studio.document()).isEqualTo(drawn);
        robot.interact(() -> {
            for (int i = 0; i < 4; i++) {
                studio.workbench.session().redo();
            }
        });
        assertThat(studio.document()).isEqualTo(gone);
        undo(robot, 4);
    }

    private void resize(FxRobot robot) {
        ResourceId vpc = studio.named("vpc-1", Vpc.class).id();
        int width = studio.document().diagram().box(vpc).orElseThrow().width();
        robot.interact(() -> studio.workbench.select(Set.of(vpc)));
        Bounds box = studio.screen(vpc);
        robot.drag(new Point2D(box.getMaxX(), box.getMaxY()), MouseButton.PRIMARY)
                .dropBy(24, 24);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(studio.document().diagram().box(vpc).orElseThrow().width()).isGreaterThan(width);
    }

    private void undo(FxRobot robot, int steps) {
        for (int i = 0; i < steps; i++) {
            robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void mend(FxRobot robot) {
        ResourceId vip = studio.named("vip-1", Vip.class).id();
        robot.clickOn(studio.middle(vip));
        robot.clickOn(byId(robot, "field-address"));
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("192.168.9.100").type(KeyCode.ENTER);
        studio.until("the wrong address is found", () -> finds("VIP-001"));
        robot.clickOn("VIP-001");
        studio.until(
                "the fix is offered",
                () -> robot.lookup("#problem-fix").tryQuery().isPresent());
        robot.clickOn("#problem-fix");
        studio.until("the fix has mended it", () -> !finds("VIP-001"));
        assertThat(studio.named("vip-1", Vip.class).address().text()).startsWith("192.168.0.");
        robot.interact(() -> studio.workbench.session().undo());
        assertThat(studio.named("vip-1", Vip.class).address().text()).isEqualTo("192.168.9.100");
        robot.interact(() -> studio.workbench.session().redo());
        studio.until("nothing is wrong", () -> !finds("VIP-001"));
    }

    /// With no scenario drawn, the active server crashes and comes back.
    private void failOver(FxRobot robot) {
        robot.type(KeyCode.F5);
        studio.until(
                "the run is there",
                () -> studio.workbench.playhead().trace().get().isPresent());
        Trace trace = studio.workbench.playhead().trace().get().orElseThrow();
        ResourceId one = studio.named("ecs-1", Ecs.class).id();
        ResourceId two = studio.named("ecs-2", Ecs.class).id();
        ResourceId vip = studio.named("vip-1", Vip.class).id();
        long lastAdvert = last(
                trace,
                event -> event instanceof TraceEvent.AdvertSent advert
                        && advert.ecs().equals(one)
                        && advert.at() < takeover(trace, two).at());
        long gap = takeover(trace, two).at() - lastAdvert;
        assertThat(VirtualTime.seconds(gap)).isBetween(3.609, 3.611);
        assertThat(trace.at(takeover(trace, two).at() + VirtualTime.SECOND).owners(vip))
                .containsExactly(two);
        assertThat(trace.at(trace.durationNanos()).owners(vip)).containsExactly(one);
        assertThat(trace.events()).anyMatch(TraceEvent.RequestLost.class::isInstance);

        robot.interact(() -> studio.workbench.playhead().nanos().set(0L));
        robot.clickOn(byId(robot, "simulate.play"));
        studio.until("time goes on", () -> studio.workbench.playhead().nanos().get() > VirtualTime.MILLI);
        robot.clickOn(byId(robot, "simulate.play"));
        long paused = studio.workbench.playhead().nanos().get();
        robot.clickOn(byId(robot, "simulate.step"));
        assertThat(studio.workbench.playhead().nanos().get()).isGreaterThanOrEqualTo(paused);
        robot.clickOn("#simulate-speed").type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(studio.workbench.playhead().speed().get()).isGreaterThan(1.0);
        robot.clickOn("#timeline");
        long scrubbed = studio.workbench.playhead().nanos().get();
        assertThat(scrubbed).isGreaterThan(VirtualTime.SECOND);
        robot.clickOn(byId(robot, "simulate.stepBack"));
        assertThat(studio.workbench.playhead().nanos().get()).isLessThan(scrubbed);
        robot.clickOn(byId(robot, "simulate.restart"));
        assertThat(studio.workbench.playhead().nanos().get()).isZero();
        robot.clickOn(byId(robot, "banner-back"));
        assertThat(studio.workbench.mode().get()).isEqualTo(Mode.DESIGN);
    }

    private void export(FxRobot robot) throws IOException {
        studio.until(
                "the rules have looked",
                () -> !studio.workbench.session().checking().get());
        robot.push(KeyCode.SHORTCUT, KeyCode.E);
        studio.until(
                "the plan can be written",
                () -> robot.lookup("#export-write")
                        .tryQuery()
                        .filter(node -> !node.isDisabled())
                        .isPresent());
        robot.clickOn("#export-write");
        Path plan = folder.resolve("plan");
        studio.until("the plan is written", () -> Files.isDirectory(plan.resolve("keepalived")));
        assertThat(plan.resolve("keepalived/ecs-1/keepalived.conf")).content().contains("priority 150");
        assertThat(plan.resolve("terraform/vip.tf")).content().contains("192.168.0.10");
        String password = studio.named("ka-1", KeepalivedCluster.class)
                .settings()
                .authentication()
                .password();
        try (var files = Files.walk(plan.resolve("terraform"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(file).content().doesNotContain(password));
        }
    }

    private void saveAndOpen(FxRobot robot) throws Exception {
        Path file = folder.resolve("journey.vpcs");
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        studio.until(
                "it is saved", () -> !studio.workbench.session().history().get().isDirty());
        byte[] written = Files.readAllBytes(file);
        Document saved = studio.document();
        assertThat(ProjectStore.open(file)).isEqualTo(saved);
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        studio.until(
                "the design is closed",
                () -> studio.workbench.session().document().get().topology().size() == 0);
        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        studio.until(
                "it is open again",
                () -> studio.workbench.session().document().get().topology().size() > 0);
        assertThat(studio.document()).isEqualTo(saved);
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Files.readAllBytes(file)).isEqualTo(written);
    }

    private boolean finds(String rule) {
        return studio.workbench.session().findings().get().stream()
                .anyMatch(finding -> finding.rule().id().equals(rule));
    }

    private static TraceEvent takeover(Trace trace, ResourceId ecs) {
        return trace.events().stream()
                .filter(event -> event instanceof TraceEvent.StateChanged change
                        && change.ecs().equals(ecs)
                        && change.to() == VrrpState.MASTER)
                .findFirst()
                .orElseThrow();
    }

    private static long last(Trace trace, Predicate<TraceEvent> wanted) {
        return trace.events().stream()
                .filter(wanted)
                .mapToLong(TraceEvent::at)
                .max()
                .orElseThrow();
    }

    private ResourceId region() {
        return studio.document()
                .topology()
                .each(Region.class)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void drop(FxRobot robot, String item, Point2D place) {
        robot.drag("#palette-" + item, MouseButton.PRIMARY).dropTo(place);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Pulls from the lower port of one element to the middle of another.
    private void connect(FxRobot robot, ResourceId from, ResourceId to) {
        Point2D middle = studio.middle(from);
        Point2D port = new Point2D(middle.getX(), studio.screen(from).getMaxY());
        robot.moveTo(middle).moveTo(port).drag(port, MouseButton.PRIMARY).dropTo(studio.middle(to));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Looked up by a filter, because ids with points are no style sheet selectors.
    private static Node byId(FxRobot robot, String id) {
        return robot.lookup((Node node) -> id.equals(node.getId())).query();
    }
}
