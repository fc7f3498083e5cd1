package org.vpcstudio.ui.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Review;
import org.vpcstudio.drawing.Theme;
import org.vpcstudio.edit.IdSource;
import org.vpcstudio.session.DocumentSession;
import org.vpcstudio.session.Jobs;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.text.Phrasebook;
import org.vpcstudio.ui.kit.FxExecutor;
import org.vpcstudio.ui.workbench.Workbench;

@ExtendWith(ApplicationExtension.class)
class ProblemsViewTest {
    private final AtomicReference<Workbench> bench = new AtomicReference<>();

    @Start
    void start(Stage stage) {
        Jobs jobs = new Jobs(new FxExecutor(), mistake -> {
            throw new AssertionError(mistake);
        });
        Workbench workbench = new Workbench(
                new DocumentSession(Designs.haPair(), jobs),
                jobs,
                Phrasebook.english(),
                new IdSource(new Random(1)),
                Theme.LIGHT);
        bench.set(workbench);
        ProblemsView view = new ProblemsView(workbench);
        stage.setScene(new Scene(new VBox(view.tools(), view), 1200, 300));
        stage.show();
    }

    @BeforeEach
    void find(FxRobot robot) throws Exception {
        // The session's own check has to be over, or it would replace these.
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> !bench.get().session().checking().get());
        robot.interact(
                () -> bench.get().session().findings().set(List.of(Samples.NOTE, Samples.ERROR, Samples.WARNING)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aClickOnARowShowsTheElementAndTheProperty(FxRobot robot) {
        robot.clickOn("KA-013");
        assertThat(bench.get().selection().get()).containsExactly(Designs.CLUSTER);
        assertThat(bench.get().reveal().get().orElseThrow().anchor()).isEqualTo(Samples.WARNING.anchor());
        assertThat(text(robot, "#problem-explanation")).contains("why KA-013");
    }

    @Test
    void enterShowsTheSelectedProblem(FxRobot robot) {
        robot.interact(() -> robot.lookup("#problems").query().requestFocus());
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(bench.get().reveal().get().orElseThrow().anchor()).isEqualTo(Samples.NOTE.anchor());
    }

    @Test
    void theButtonOfTheDetailPaneFixes(FxRobot robot) {
        robot.clickOn("#problem-fix");
        assertThat(Samples.server(bench.get().session().document().get(), Designs.ECS_2)
                        .guest()
                        .ipForward())
                .isTrue();
        assertThat(bench.get().session().history().get().undoLabel())
                .contains(Samples.ERROR.fixes().getFirst().label());
    }

    @Test
    void typingInTheSearchFieldNarrowsTheList(FxRobot robot) {
        robot.clickOn("#problems-search").write("vip");
        assertThat(rows(robot)).containsExactly(Samples.ERROR);
        robot.write("x");
        assertThat(rows(robot)).isEmpty();
        assertThat(text(robot, "#problems-none")).isEqualTo("No problem passes the filter");
    }

    @Test
    void saysSoWhenThereIsNothingWrong(FxRobot robot) {
        robot.interact(() -> bench.get().session().findings().set(List.of()));
        assertThat(text(robot, "#problems-none")).startsWith("No problems");
        assertThat(robot.lookup("#problem-detail").query().isVisible()).isFalse();
    }

    @Test
    void aProblemIsAcceptedWithAReasonAndTakenBack(FxRobot robot) throws Exception {
        assertThat(robot.lookup("#problem-accept").query().isDisabled()).isTrue();
        robot.clickOn("#problem-reason-field").write("A lab").push(KeyCode.ENTER);
        assertThat(bench.get()
                        .session()
                        .document()
                        .get()
                        .topology()
                        .find(Samples.ERROR.anchor().resource())
                        .orElseThrow()
                        .remarks()
                        .accepted())
                .isEqualTo(Map.of(Samples.ERROR.rule().id(), "A lab"));
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> !bench.get().session().checking().get());
        robot.interact(
                () -> bench.get().session().accepted().set(List.of(new Review.Accepted(Samples.ERROR, "A lab"))));
        robot.clickOn("#problems-severity").clickOn("#problems-accepted");
        assertThat(rows(robot)).containsExactly(Samples.ERROR);
        assertThat(text(robot, "#problem-reason")).isEqualTo("Accepted: A lab");
        robot.clickOn("#problem-take-back");
        assertThat(bench.get().session().document().get()).isEqualTo(Designs.haPair());
    }

    private static List<Finding> rows(FxRobot robot) {
        return robot.lookup("#problems").<TableView<Finding>>query().getItems();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }
}
