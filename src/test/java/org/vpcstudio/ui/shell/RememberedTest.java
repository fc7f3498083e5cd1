package org.vpcstudio.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.vpcstudio.drawing.Theme;
import org.vpcstudio.edit.IdSource;
import org.vpcstudio.session.DocumentSession;
import org.vpcstudio.session.Jobs;
import org.vpcstudio.testing.Answers;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Stores;
import org.vpcstudio.text.Phrasebook;
import org.vpcstudio.ui.kit.FxExecutor;
import org.vpcstudio.ui.problems.ProblemsView;
import org.vpcstudio.ui.simulation.SimulationView;
import org.vpcstudio.ui.workbench.Workbench;

@ExtendWith(ApplicationExtension.class)
class RememberedTest {
    private final AtomicReference<Stage> stage = new AtomicReference<>();

    @Start
    void start(Stage shown) {
        stage.set(shown);
    }

    @Stop
    void undress() {
        Application.setUserAgentStylesheet(null);
    }

    @Test
    void theNextWindowHasTheDocksTheTabsAndThePlaceOfTheLast(FxRobot robot) {
        Workbench first = window(robot, Map.of());
        // The headless toolkit loses a divider that is dragged, so it is moved and let go of in two steps.
        Node divider = dividerLeftOf(robot);
        robot.interact(() -> ((SplitPane) divider.getParent()).setDividerPositions(0.205));
        robot.clickOn(divider);
        robot.clickOn("Outline");
        robot.push(KeyCode.SHORTCUT, KeyCode.I);
        robot.interact(() -> {
            stage.get().setX(20);
            stage.get().setY(10);
            stage.get().setWidth(1030);
            stage.get().setHeight(700);
        });
        assertThat(robot.lookup("#right-dock").tryQuery()).isEmpty();
        double left = width(robot, "#left-dock");
        assertThat(left).isBetween(204.0, 214.0);

        Map<String, String> kept = new TreeMap<>(first.memory().unkept().get());
        robot.interact(() -> {
            stage.get().hide();
            stage.get().setX(0);
        });
        window(robot, kept);
        assertThat(width(robot, "#left-dock")).isBetween(left - 2, left + 2);
        assertThat(robot.lookup("#right-dock").tryQuery()).isEmpty();
        assertThat(robot.lookup("#tab-outline").query().getPseudoClassStates().toString())
                .contains("selected");
        assertThat(stage.get().getX()).isEqualTo(20);
        assertThat(stage.get().getWidth()).isEqualTo(1030);
        robot.push(KeyCode.SHORTCUT, KeyCode.I);
        assertThat(width(robot, "#right-dock")).isBetween(300.0, 340.0);
    }

    @Test
    void whatIsRememberedWronglyIsIgnored(FxRobot robot) {
        window(robot, Map.of("dock.left.design", "wide", "window.1000x1000", "a b c", "tab.left-dock.design", "gone"));
        assertThat(width(robot, "#left-dock")).isBetween(225.0, 240.0);
    }

    private Workbench window(FxRobot robot, Map<String, String> kept) {
        AtomicReference<Workbench> bench = new AtomicReference<>();
        robot.interact(() -> {
            Jobs jobs = new Jobs(new FxExecutor(), mistake -> {
                throw new AssertionError(mistake);
            });
            Workbench workbench = new Workbench(
                    new DocumentSession(Designs.haPair(), jobs),
                    jobs,
                    Phrasebook.english(),
                    new IdSource(new Random(1)),
                    Theme.LIGHT);
            workbench.memory().load(kept);
            ShellActions.register(
                    workbench,
                    new ProjectFiles(workbench, Stores.nowhere(workbench.session()), new Answers()),
                    new ShellActions.Transfer(() -> {}, () -> {}),
                    () -> {},
                    "1");
            Rooms rooms = new Rooms(
                    new StackPane(),
                    new StackPane(),
                    new StackPane(),
                    new StackPane(),
                    new ProblemsView(workbench),
                    new SimulationView(workbench));
            stage.get().setWidth(1000);
            new StudioWindow(workbench, rooms).fill(stage.get());
            stage.get().show();
            bench.set(workbench);
        });
        return bench.get();
    }

    /// The divider between the left dock and the rest.
    private static Node dividerLeftOf(FxRobot robot) {
        Node pane = robot.lookup("#left-dock").query().getParent();
        while (!pane.getStyleClass().contains("split-pane")) {
            pane = pane.getParent();
        }
        Node outer = pane;
        return robot.lookup(".split-pane-divider")
                .match(divider -> outer.equals(divider.getParent()))
                .query();
    }

    private static double width(FxRobot robot, String id) {
        return robot.lookup(id).query().getLayoutBounds().getWidth();
    }
}
