package org.vpcstudio.ui.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.vpcstudio.drawing.Theme;
import org.vpcstudio.edit.IdSource;
import org.vpcstudio.model.scenario.Fault;
import org.vpcstudio.model.scenario.Scenario.Step;
import org.vpcstudio.session.DocumentSession;
import org.vpcstudio.session.Jobs;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.testing.Colouring;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.text.Phrasebook;
import org.vpcstudio.ui.kit.FxExecutor;
import org.vpcstudio.ui.workbench.Mode;
import org.vpcstudio.ui.workbench.Workbench;

@ExtendWith(ApplicationExtension.class)
class SimulationViewTest {
    private static final long SECOND = 1_000_000_000;
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
        BorderPane root = new BorderPane();
        root.setLeft(new ScenarioView(workbench));
        root.setCenter(new SimulationView(workbench));
        Scene scene = new Scene(root, 1300, 500);
        scene.getStylesheets().add(Colouring.of(Theme.LIGHT));
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void runsTheFirstScenarioWhenSimulatingBegins(FxRobot robot) throws TimeoutException {
        assertThat(bench.get().playhead().trace().get()).isEmpty();
        Trace trace = simulate(robot);
        assertThat(trace.scenario()).isEqualTo(Designs.CRASH);
        assertThat(trace.events()).isNotEmpty();
        assertThat(label(robot, "simulate-clock").getText()).isEqualTo("00:00.000");
        assertThat(label(robot, "simulate-count").getText())
                .endsWith("of " + trace.events().size());
    }

    @Test
    void playMovesThePlayheadAndPauseStopsIt(FxRobot robot) throws TimeoutException {
        simulate(robot);
        robot.clickOn(byId(robot, "simulate.play"));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> now() > 0);
        robot.clickOn(byId(robot, "simulate.play"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bench.get().playhead().playing().get()).isFalse();
        long paused = now();
        robot.clickOn(byId(robot, "simulate.step"));
        assertThat(now()).isGreaterThan(paused);
    }

    @Test
    void stepAndStepBackVisitTheEvents(FxRobot robot) throws TimeoutException {
        Trace trace = simulate(robot);
        robot.clickOn(byId(robot, "simulate.step"));
        long first = now();
        assertThat(trace.events()).anyMatch(event -> event.at() == first);
        robot.clickOn(byId(robot, "simulate.step"));
        assertThat(now()).isGreaterThan(first);
        robot.clickOn(byId(robot, "simulate.stepBack"));
        assertThat(now()).isEqualTo(first);
        robot.clickOn(byId(robot, "simulate.restart"));
        assertThat(now()).isZero();
    }

    @Test
    void draggingOverTheTimelineShowsAnyInstant(FxRobot robot) throws TimeoutException {
        Trace trace = simulate(robot);
        Timeline timeline = (Timeline) byId(robot, "timeline");
        double y = 100;
        robot.moveTo(timeline.localToScreen(timeline.xOf(5 * SECOND), y)).press(MouseButton.PRIMARY);
        robot.moveTo(timeline.localToScreen(timeline.xOf(15 * SECOND), y));
        assertThat(now()).isBetween(14_800_000_000L, 15_200_000_000L);
        assertThat(trace.at(now()).owners(Designs.VIP)).isEmpty();
        robot.moveTo(timeline.localToScreen(timeline.xOf(8 * SECOND), y)).release(MouseButton.PRIMARY);
        assertThat(trace.at(now()).owners(Designs.VIP)).containsExactly(Designs.ECS_1);
    }

    @Test
    void theListOfEventsFollowsThePlayheadAndLeadsIt(FxRobot robot) throws TimeoutException {
        Trace trace = simulate(robot);
        ListView<?> list = (ListView<?>) byId(robot, "simulate-events");
        robot.interact(() -> bench.get().playhead().nanos().set(12 * SECOND));
        int selected = (Integer) list.getSelectionModel().getSelectedItem();
        assertThat(trace.events().get(selected).at()).isEqualTo(12 * SECOND);
        robot.clickOn(list).push(KeyCode.DOWN);
        int next = (Integer) list.getSelectionModel().getSelectedItem();
        assertThat(now()).isEqualTo(trace.events().get(next).at());
    }

    @Test
    void aWishedForFaultJoinsTheScenarioAtTheInstantShownAndCanBeUndone(FxRobot robot) throws TimeoutException {
        Trace before = simulate(robot);
        robot.interact(() -> {
            bench.get().playhead().nanos().set(8 * SECOND);
            bench.get().injectFault(new Fault.Stop(Designs.ECS_1));
        });
        Trace after = another(before);
        assertThat(bench.get().session().document().get().scenarios().getFirst().steps())
                .contains(new Step(8_000, new Fault.Stop(Designs.ECS_1)));
        assertThat(now()).as("the instant stays").isEqualTo(8 * SECOND);
        assertThat(after.at(10 * SECOND).owners(Designs.VIP)).containsExactly(Designs.ECS_2);
        robot.interact(() -> bench.get().session().undo());
        assertThat(another(after).events()).isEqualTo(before.events());
    }

    @Test
    void theScheduleTakesATypedTimeAndRefusesNonsense(FxRobot robot) throws TimeoutException {
        Trace before = simulate(robot);
        robot.clickOn(byId(robot, "fault-0-time"));
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("14.5").push(KeyCode.ENTER);
        another(before);
        assertThat(steps().getFirst()).isEqualTo(new Step(14_500, new Fault.Crash(Designs.ECS_1)));
        robot.clickOn(byId(robot, "fault-0-time"));
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("soon").push(KeyCode.ENTER);
        assertThat(steps().getFirst().atMillis()).isEqualTo(14_500);
        robot.clickOn(byId(robot, "fault-1-remove"));
        assertThat(steps()).hasSize(1);
    }

    @Test
    void anotherScenarioIsRunFromItsStart(FxRobot robot) throws TimeoutException {
        Trace before = simulate(robot);
        robot.interact(() -> {
            bench.get().playhead().nanos().set(8 * SECOND);
            bench.get().playhead().scenario().set(Designs.MAINTENANCE);
        });
        assertThat(another(before).scenario()).isEqualTo(Designs.MAINTENANCE);
        assertThat(now()).isZero();
    }

    @Test
    void backToDesignPutsTheRunAway(FxRobot robot) throws TimeoutException {
        simulate(robot);
        robot.interact(() -> {
            bench.get().actions().run("simulate.play");
            bench.get().mode().set(Mode.DESIGN);
        });
        assertThat(bench.get().playhead().playing().get()).isFalse();
        assertThat(bench.get().playhead().trace().get()).isEmpty();
        robot.interact(() -> bench.get().actions().run("simulate.play"));
        assertThat(bench.get().playhead().playing().get())
                .as("the shortcut does nothing while designing")
                .isFalse();
    }

    private List<Step> steps() {
        return bench.get().session().document().get().scenarios().getFirst().steps();
    }

    private Trace simulate(FxRobot robot) throws TimeoutException {
        robot.interact(() -> bench.get().mode().set(Mode.SIMULATE));
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> bench.get().playhead().trace().get().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        return bench.get().playhead().trace().get().orElseThrow();
    }

    private Trace another(Trace before) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> bench.get()
                        .playhead()
                        .trace()
                        .get()
                        .filter(trace -> trace != before)
                        .isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        return bench.get().playhead().trace().get().orElseThrow();
    }

    private long now() {
        return bench.get().playhead().nanos().get();
    }

    private static Label label(FxRobot robot, String id) {
        return (Label) byId(robot, id);
    }

    private static Node byId(FxRobot robot, String id) {
        Optional<Node> found =
                robot.lookup((Node node) -> id.equals(node.getId())).tryQuery();
        return found.orElseThrow();
    }
}
