package org.vpcstudio.ui.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.vpcstudio.drawing.Theme;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.edit.IdSource;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.session.DocumentSession;
import org.vpcstudio.session.Jobs;
import org.vpcstudio.testing.Colouring;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.text.Message;
import org.vpcstudio.text.Phrasebook;
import org.vpcstudio.ui.kit.FxExecutor;
import org.vpcstudio.ui.workbench.Workbench;

@ExtendWith(ApplicationExtension.class)
class ExportDialogTest {
    @TempDir
    private static Path temporary;

    private final AtomicReference<Workbench> bench = new AtomicReference<>();
    private final AtomicReference<ExportDialog> dialog = new AtomicReference<>();
    private final AtomicReference<Stage> window = new AtomicReference<>();

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
        dialog.set(new ExportDialog(workbench));
        window.set(stage);
        Scene scene = new Scene(new StackPane(), 1000, 600);
        scene.getStylesheets().add(Colouring.of(Theme.LIGHT));
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void writesTheTickedFormatsIntoTheFolderAndSaysSo(FxRobot robot) throws Exception {
        Path folder = temporary.resolve("first");
        open(robot, folder);
        waitUntil(robot, "export-write", node -> !node.isDisabled());
        String promise = ((Button) byId(robot, "export-write")).getText();
        robot.clickOn(byId(robot, "export-write"));
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> bench.get().notices().latest().get().number() > 0);
        assertThat(bench.get().say(bench.get().notices().latest().get().message()))
                .startsWith(promise.replace("Write", "Wrote"))
                .endsWith(folder.toString());
        assertThat(folder.resolve("terraform/versions.tf")).exists();
        assertThat(robot.listWindows()).hasSize(1);
    }

    @Test
    void whatIsThereAlreadyIsNotWrittenAgain(FxRobot robot) throws Exception {
        Path folder = temporary.resolve("second");
        open(robot, folder);
        waitUntil(robot, "export-write", node -> !node.isDisabled());
        robot.clickOn(byId(robot, "export-write"));
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> robot.listWindows().size() == 1);
        open(robot, folder);
        waitUntil(robot, "export-write", node -> "Nothing to write".equals(((Button) node).getText()));
        assertThat(byId(robot, "export-write").isDisabled()).isTrue();
        robot.clickOn(byId(robot, "export-cancel"));
        assertThat(robot.listWindows()).hasSize(1);
    }

    @Test
    void escapeClosesItFromTheListOfFiles(FxRobot robot) throws Exception {
        Path folder = temporary.resolve("fifth");
        open(robot, folder);
        waitUntil(robot, "export-write", node -> !node.isDisabled());
        robot.clickOn(byId(robot, "export-files")).push(KeyCode.ESCAPE);
        assertThat(robot.listWindows()).hasSize(1);
        assertThat(folder).doesNotExist();
    }

    @Test
    void errorsStopTheExportAndAreListed(FxRobot robot) throws Exception {
        robot.interact(() -> bench.get()
                .session()
                .apply(
                        Message.of("transfer.cancel"),
                        new Edit.Put(bench.get()
                                .session()
                                .document()
                                .get()
                                .topology()
                                .find(Designs.VIP, Vip.class)
                                .orElseThrow()
                                .withAddress(Written.address("10.9.9.9")))));
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> !bench.get().session().checking().get());
        Path folder = temporary.resolve("third");
        open(robot, folder);
        waitUntil(robot, "export-sentence", node -> ((Label) node).getText().startsWith("Mend the errors"));
        assertThat(byId(robot, "export-write").isDisabled()).isTrue();
        assertThat(byId(robot, "export-problems").isVisible()).isTrue();
        assertThat(robot.lookup(".obstacle").queryAll()).isNotEmpty();
        assertThat(Files.exists(folder)).isFalse();
        robot.clickOn(byId(robot, "export-cancel"));
    }

    @Test
    void aFileInTheWayIsToldAndNothingIsLeftBehind(FxRobot robot) throws Exception {
        Path folder = temporary.resolve("fourth");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("terraform"), "in the way");
        open(robot, folder);
        waitUntil(robot, "export-write", node -> !node.isDisabled());
        robot.clickOn(byId(robot, "export-write"));
        waitUntil(robot, "export-sentence", node -> ((Label) node).getText().contains("could not be written"));
        assertThat(folder.resolve("terraform")).hasContent("in the way");
        try (var all = Files.list(folder)) {
            assertThat(all).hasSize(1);
        }
        robot.clickOn(byId(robot, "export-cancel"));
    }

    private void open(FxRobot robot, Path folder) {
        robot.interact(() -> {
            dialog.get().useFolder(folder);
            dialog.get().show(window.get());
        });
    }

    private static void waitUntil(FxRobot robot, String id, Predicate<Node> there) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> there.test(byId(robot, id)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Node byId(FxRobot robot, String id) {
        return robot.lookup((Node node) -> id.equals(node.getId())).query();
    }
}
