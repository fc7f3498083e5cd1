package org.vpcstudio.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.book.Checker;
import org.vpcstudio.drawing.Theme;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.edit.IdSource;
import org.vpcstudio.edit.Step;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Remarks;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.RouteTable;
import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.session.DocumentSession;
import org.vpcstudio.session.Jobs;
import org.vpcstudio.testing.Colouring;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.text.Message;
import org.vpcstudio.text.Phrasebook;
import org.vpcstudio.ui.kit.FxExecutor;
import org.vpcstudio.ui.workbench.Workbench;

/// Rows that follow from the records, with real clicks.
@ExtendWith(ApplicationExtension.class)
class DerivedRowsViewTest {
    private static final ResourceId TABLE = ResourceId.of("rtb");
    private static final RouteTable EMPTY = new RouteTable(TABLE, "rtb", Remarks.DEFAULT, Designs.VPC, true, List.of());
    private static final Document DESIGN =
            Designs.haPair().withTopology(Designs.haPair().topology().with(EMPTY));

    private final AtomicReference<Workbench> bench = new AtomicReference<>();

    @Start
    void start(Stage stage) {
        Jobs jobs = new Jobs(new FxExecutor(), e -> {
            throw new AssertionError(e);
        });
        bench.set(new Workbench(
                new DocumentSession(DESIGN, jobs),
                jobs,
                Phrasebook.english(),
                new IdSource(new Random(1)),
                Theme.LIGHT));
        Scene scene = new Scene(new InspectorView(bench.get()), 320, 640);
        scene.getStylesheets().add(Colouring.of(Theme.LIGHT));
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aRouteIsAddedEditedAndTakenBack(FxRobot robot) {
        robot.interact(() -> bench.get().select(Set.of(TABLE)));
        robot.clickOn("Add a route");
        assertThat(table().routes()).hasSize(1);
        robot.clickOn(byId(robot, "field-routes.0.destination"));
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("10.9.0.1/16").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".field-row.bad").queryAll()).hasSize(1);
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("10.9.0.0/16").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".field-row.bad").queryAll()).isEmpty();
        assertThat(table().routes().getFirst().destination().text()).isEqualTo("10.9.0.0/16");
        robot.interact(() -> bench.get().session().undo());
        robot.interact(() -> bench.get().session().undo());
        assertThat(table()).isEqualTo(EMPTY);
        assertThat(bench.get().session().history().get().undoLabel()).isEqualTo(Optional.empty());
    }

    @Test
    void aProblemInsideAFoldedRowStandsAtThatRowAndUnfoldsIt(FxRobot robot) {
        Document strict = Designs.with(
                DESIGN,
                Designs.CLUSTER,
                KeepalivedCluster.class,
                cluster -> cluster.withSettings(cluster.settings().withOptions(new VrrpSettings.Options(true, 60, 3))));
        robot.interact(() -> {
            bench.get().session().apply(Step.of(Message.of("edit.restored", "today"), new Edit.Replace(strict)));
            bench.get().select(Set.of(Designs.CLUSTER));
            bench.get().session().findings().set(Checker.check(strict));
        });
        Node folded = byId(robot, "field-settings.options");
        assertThat(folded.getParent().getStyleClass()).contains("problem");
        assertThat(robot.lookup((Node node) -> "field-settings.options.strict".equals(node.getId()))
                        .queryAll())
                .isEmpty();
        robot.interact(() -> bench.get().reveal(Anchor.at(Designs.CLUSTER, "settings.options.strict")));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(byId(robot, "field-settings.options.strict").isFocusWithin()).isTrue();
    }

    @Test
    void aRouteTableIsAddedAtItsVpcAndLeadsToItsForm(FxRobot robot) {
        robot.interact(() -> bench.get().select(Set.of(Designs.VPC)));
        robot.clickOn("New: a route table");
        assertThat(bench.get().session().document().get().topology().each(RouteTable.class))
                .hasSize(2);
        robot.clickOn("rt-1");
        assertThat(bench.get().selected())
                .extracting(selected -> selected.name())
                .containsExactly("rt-1");
        assertThat(robot.lookup("#inspector-name").queryAs(Label.class).getText())
                .isEqualTo("rt-1");
    }

    private RouteTable table() {
        return bench.get()
                .session()
                .document()
                .get()
                .topology()
                .find(TABLE, RouteTable.class)
                .orElseThrow();
    }

    private static Node byId(FxRobot robot, String id) {
        return robot.lookup((Node node) -> id.equals(node.getId())).query();
    }
}
