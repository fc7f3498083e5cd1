package org.vpcstudio.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import org.vpcstudio.drawing.Theme;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.edit.IdSource;
import org.vpcstudio.model.Document;
import org.vpcstudio.project.sqlite.RecordedRun;
import org.vpcstudio.project.sqlite.StoreException;
import org.vpcstudio.project.sqlite.StudioStore;
import org.vpcstudio.session.DocumentSession;
import org.vpcstudio.session.Jobs;
import org.vpcstudio.session.Safekeeping;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.testing.Answers;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Colouring;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Stores;
import org.vpcstudio.text.Message;
import org.vpcstudio.text.Phrasebook;
import org.vpcstudio.ui.kit.FxExecutor;
import org.vpcstudio.ui.shell.ProjectFiles;
import org.vpcstudio.ui.shell.Questions;
import org.vpcstudio.ui.simulation.SimulationView;
import org.vpcstudio.ui.workbench.Mode;
import org.vpcstudio.ui.workbench.Workbench;

@ExtendWith(ApplicationExtension.class)
class RunsTest {
    @TempDir
    private static Path folder;

    private final AtomicReference<Workbench> bench = new AtomicReference<>();
    private final AtomicReference<StudioStore> opened = new AtomicReference<>();
    private final AtomicReference<Safekeeping> kept = new AtomicReference<>();

    @Start
    void start(Stage stage) {
        Jobs jobs = new Jobs(new FxExecutor(), mistake -> {
            throw new AssertionError(mistake);
        });
        DocumentSession session = new DocumentSession(Designs.haPair(), jobs);
        Workbench workbench =
                new Workbench(session, jobs, Phrasebook.english(), new IdSource(new Random(1)), Theme.LIGHT);
        StudioStore store = StudioStore.open(folder.resolve("data"), InstantSource.system());
        Safekeeping keeping = Stores.keeping(session, store);
        bench.set(workbench);
        opened.set(store);
        kept.set(keeping);
        ProjectFiles files = new ProjectFiles(workbench, keeping, new Answers().unsaved(Questions.Unsaved.DISCARD));
        new Library(workbench, () -> store, files, stage).register();
        Scene scene = new Scene(new SimulationView(workbench), 1000, 760);
        scene.getStylesheets().add(Colouring.of(Theme.LIGHT));
        stage.setScene(scene);
        stage.show();
    }

    @Stop
    void end() throws StoreException {
        kept.get().close();
        opened.get().close();
    }

    @Test
    void aRunThatIsShownIsKeptOnceAndReplayedOnTheDesignItRanOn(FxRobot robot) throws Exception {
        Trace first = simulated(robot);
        waitFor(() -> runs().size() == 1);
        assertThat(runs().getFirst().summary()).contains(first.fingerprint()).contains("owner change");
        robot.interact(() -> bench.get().mode().set(Mode.DESIGN));
        simulated(robot);

        Document changed = Changes.haPair()
                .settings(vrrp -> vrrp.withAdvertIntervalMillis(2_000))
                .document();
        robot.interact(() -> bench.get().mode().set(Mode.DESIGN));
        robot.interact(() -> bench.get().session().apply(Message.of("edit.recovered"), new Edit.Replace(changed)));
        Trace second = simulated(robot);
        waitFor(() -> runs().size() == 2);
        assertThat(second.fingerprint()).isNotEqualTo(first.fingerprint());

        robot.interact(() -> bench.get().actions().run("file.runs"));
        waitFor(() -> button(robot).getText().equals("Replay") && !button(robot).isDisabled());
        robot.interact(() -> ((ListView<?>)
                        robot.lookup(node -> "runs-list".equals(node.getId())).query())
                .getSelectionModel()
                .select(1));
        waitFor(() -> button(robot).getText().equals("Open its design and replay"));
        robot.clickOn(button(robot));
        waitFor(() -> bench.get()
                .playhead()
                .trace()
                .get()
                .filter(trace -> trace.fingerprint().equals(first.fingerprint()))
                .isPresent());
        assertThat(bench.get().mode().get()).isEqualTo(Mode.SIMULATE);
        assertThat(bench.get().session().document().get()).isEqualTo(Designs.haPair());
        assertThat(runs()).hasSize(2);
    }

    @Test
    void whatTheWindowRemembersIsWrittenAMomentLater(FxRobot robot) throws Exception {
        robot.interact(() -> bench.get().memory().put("dock.left.design", 300));
        waitFor(() -> state().equals(Map.of("dock.left.design", "300")));
        assertThat(bench.get().memory().unkept().get()).isEmpty();
    }

    private Map<String, String> state() {
        try {
            return opened.get().windowState().all();
        } catch (StoreException e) {
            throw new AssertionError(e);
        }
    }

    private Trace simulated(FxRobot robot) throws TimeoutException {
        robot.interact(() -> bench.get().mode().set(Mode.SIMULATE));
        waitFor(() -> bench.get().playhead().trace().get().isPresent());
        return bench.get().playhead().trace().get().orElseThrow();
    }

    private List<RecordedRun> runs() {
        try {
            return opened.get().runs().list();
        } catch (StoreException e) {
            throw new AssertionError(e);
        }
    }

    private static Button button(FxRobot robot) {
        Node found = robot.lookup(node -> "runs-replay".equals(node.getId())).query();
        return (Button) found;
    }

    private static void waitFor(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
