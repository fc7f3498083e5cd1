package org.vpcstudio.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.drawing.Theme;
import org.vpcstudio.edit.IdSource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.session.DocumentSession;
import org.vpcstudio.session.Jobs;
import org.vpcstudio.testing.Colouring;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.text.Phrasebook;
import org.vpcstudio.ui.kit.FxExecutor;
import org.vpcstudio.ui.workbench.Workbench;

@ExtendWith(ApplicationExtension.class)
class InspectorViewTest {
    private final AtomicReference<Workbench> bench = new AtomicReference<>();

    @Start
    void start(Stage stage) {
        Jobs jobs = new Jobs(new FxExecutor(), e -> {
            throw new AssertionError(e);
        });
        Workbench workbench = new Workbench(
                new DocumentSession(Designs.haPair(), jobs),
                jobs,
                Phrasebook.english(),
                new IdSource(new Random(1)),
                Theme.LIGHT);
        bench.set(workbench);
        Scene scene = new Scene(new InspectorView(workbench), 320, 420);
        scene.getStylesheets().add(Colouring.of(Theme.LIGHT));
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void typingAnAddressChangesTheDesignInOneStepOfUndo(FxRobot robot) {
        select(robot, Designs.VIP);
        robot.clickOn(byId(robot, "field-address"));
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("192.168.11.100").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(vip().address().text()).isEqualTo("192.168.11.100");
        robot.interact(() -> bench.get().session().undo());
        assertThat(vip().address().text()).isEqualTo("192.168.10.100");
        assertThat(bench.get().session().history().get().undoLabel()).isEqualTo(Optional.empty());
    }

    @Test
    void aSlipIsRefusedWithAReasonAndEscapeBringsTheOldValueBack(FxRobot robot) {
        select(robot, Designs.VIP);
        robot.clickOn(byId(robot, "field-address"));
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("192.168").push(KeyCode.ENTER);
        assertThat(vip().address().text()).isEqualTo("192.168.10.100");
        assertThat(robot.lookup(".field-row.bad .vs-severity-error").queryAll()).isNotEmpty();
        assertThat(byId(robot, "field-address").isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".field-row.bad").queryAll()).isEmpty();
        assertThat(robot.lookup(".vs-severity-error").queryAll()).isEmpty();
        assertThat(bench.get().session().history().get().isDirty()).isFalse();
    }

    @Test
    void theShapeOfAProblemStandsInsideItsField(FxRobot robot) {
        select(robot, Designs.VIP);
        robot.clickOn(byId(robot, "field-address"));
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("192.168").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        Node shape = robot.lookup(".field-row.bad .vs-severity-error").query();
        Node field = byId(robot, "field-address");
        assertThat(field.localToScene(field.getLayoutBounds()).contains(shape.localToScene(shape.getLayoutBounds())))
                .isTrue();
    }

    @Test
    void aSearchKeepsTheRowsItFindsAndTheirMarks(FxRobot robot) {
        select(robot, Designs.VIP);
        int all = robot.lookup(".field-row").queryAll().size();
        robot.clickOn(byId(robot, "field-address"));
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("192.168").push(KeyCode.ENTER);
        robot.clickOn("#inspector-search").write("addr");
        assertThat(robot.lookup(".field-row").queryAll()).hasSizeBetween(1, all - 1);
        robot.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.DELETE);
        assertThat(robot.lookup(".field-row").queryAll()).hasSize(all);
        assertThat(robot.lookup(".field-row.bad .vs-severity-error").queryAll()).isNotEmpty();
    }

    @Test
    void aLinkLeadsToTheOtherElement(FxRobot robot) {
        select(robot, Designs.VIP);
        robot.clickOn("ka-web");
        assertThat(bench.get().selection().get()).containsExactly(Designs.CLUSTER);
    }

    @Test
    void aProblemLeadsToItsFieldEvenBelowTheFold(FxRobot robot) {
        robot.interact(() -> bench.get().reveal(Anchor.at(Designs.ECS_2, "nodes.ecs-ha-2.priority")));
        WaitForAsyncUtils.waitForFxEvents();
        Node field = byId(robot, "field-nodes.ecs-ha-2.priority");
        assertThat(field.isFocused()).isTrue();
        Bounds window = robot.window(0).getScene().getRoot().getLayoutBounds();
        assertThat(window.contains(field.localToScene(field.getLayoutBounds()))).isTrue();
    }

    @Test
    void nothingSelectedSaysWhatBelongsHere(FxRobot robot) {
        assertThat(robot.lookup(".nothing").query().isVisible()).isTrue();
        select(robot, Designs.VIP);
        assertThat(robot.lookup(".nothing").query().isVisible()).isFalse();
    }

    @Test
    void theCloudOfTheDesignIsChosenWhileNothingIsSelectedAndUndoneInOneStep(FxRobot robot) {
        robot.clickOn(byId(robot, "field-profile"));
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bench.get().session().document().get().profile()).isEqualTo("otc-eu-nl");
        assertThat(bench.get().session().history().get().undoLabel().map(bench.get()::say))
                .contains("Change Cloud of the design");
        robot.interact(() -> bench.get().session().undo());
        assertThat(bench.get().session().document().get()).isEqualTo(Designs.haPair());
    }

    private void select(FxRobot robot, ResourceId id) {
        robot.interact(() -> bench.get().select(Set.of(id)));
    }

    private Vip vip() {
        return bench.get()
                .session()
                .document()
                .get()
                .topology()
                .find(Designs.VIP, Vip.class)
                .orElseThrow();
    }

    /// Looked up by a filter, because ids with points are no style sheet selectors.
    private static Node byId(FxRobot robot, String id) {
        return robot.lookup((Node node) -> id.equals(node.getId())).query();
    }
}
