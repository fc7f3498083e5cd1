package org.vpcstudio.ui.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
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
import org.vpcstudio.edit.IdSource;
import org.vpcstudio.format.keepalived.KeepalivedConf;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.session.DocumentSession;
import org.vpcstudio.session.Jobs;
import org.vpcstudio.testing.Colouring;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.text.Phrasebook;
import org.vpcstudio.ui.kit.FxExecutor;
import org.vpcstudio.ui.workbench.Workbench;

@ExtendWith(ApplicationExtension.class)
class ImportDialogTest {
    private static final Document NONE = Document.empty("none");

    @TempDir
    private Path folder;

    private final AtomicReference<Document> opened = new AtomicReference<>(NONE);
    private final AtomicReference<ImportDialog> dialog = new AtomicReference<>();
    private final AtomicReference<Stage> window = new AtomicReference<>();

    @Start
    void start(Stage stage) {
        Jobs jobs = new Jobs(new FxExecutor(), e -> {
            throw new AssertionError(e);
        });
        Workbench workbench = new Workbench(
                new DocumentSession(NONE, jobs), jobs, Phrasebook.english(), new IdSource(new Random(1)), Theme.LIGHT);
        dialog.set(new ImportDialog(workbench, opened::set));
        window.set(stage);
        Scene scene = new Scene(new StackPane(), 1000, 600);
        scene.getStylesheets().add(Colouring.of(Theme.LIGHT));
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void filesThatLeaveNothingToSayOpenAtOnce() throws Exception {
        take(conf(Designs.ECS_1, ""), conf(Designs.ECS_2, ""));
        until(() -> !NONE.equals(opened.get()));
        assertThat(opened.get().name()).isEqualTo("Imported design");
        assertThat(opened.get().topology().each(KeepalivedCluster.class)).hasSize(1);
    }

    @Test
    void whatIsLeftOutIsToldBeforeTheDesignOpens(FxRobot robot) throws Exception {
        take(conf(Designs.ECS_1, "static_routes {\n}\n"), conf(Designs.ECS_2, ""));
        until(() -> robot.lookup("#import-dialog").tryQuery().isPresent());
        assertThat(opened.get()).isEqualTo(NONE);
        assertThat(robot.lookup("The files make a design of 2 servers, one cluster and one VIP")
                        .tryQuery())
                .isPresent();
        assertThat(lines(robot))
                .containsExactly("ecs-ha-1.conf:1: static_routes in keepalived.conf is not part of a design and is left"
                        + " out.");
        robot.clickOn("Open the design");
        until(() -> !NONE.equals(opened.get()));
    }

    @Test
    void filesWithMistakesCannotBeOpened(FxRobot robot) throws Exception {
        take(conf(Designs.ECS_1, "}\n"));
        until(() -> robot.lookup("#import-dialog").tryQuery().isPresent());
        assertThat(lines(robot)).first().asString().startsWith("ecs-ha-1.conf:1: This '}' closes nothing.");
        assertThat(robot.lookup("Open the design").tryQuery()).isEmpty();
        robot.clickOn("Cancel");
        until(() -> robot.lookup("#import-dialog").tryQuery().isEmpty());
        assertThat(opened.get()).isEqualTo(NONE);
    }

    private List<String> lines(FxRobot robot) {
        ListView<String> list = robot.lookup("#import-notices").query();
        return List.copyOf(list.getItems());
    }

    private Path conf(ResourceId ecs, String before) throws Exception {
        return Files.writeString(folder.resolve(ecs + ".conf"), before + KeepalivedConf.textFor(Designs.haPair(), ecs));
    }

    private void take(Path... files) {
        Platform.runLater(() -> dialog.get().take(List.of(files), window.get()));
    }

    private static void until(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
