package org.vpcstudio.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
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
import org.vpcstudio.project.ProjectException;
import org.vpcstudio.project.ProjectStore;
import org.vpcstudio.project.sqlite.RecentFile;
import org.vpcstudio.project.sqlite.StoreException;
import org.vpcstudio.project.sqlite.StudioStore;
import org.vpcstudio.session.DocumentSession;
import org.vpcstudio.session.Jobs;
import org.vpcstudio.session.Safekeeping;
import org.vpcstudio.testing.Answers;
import org.vpcstudio.testing.Colouring;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Stores;
import org.vpcstudio.text.Message;
import org.vpcstudio.text.Phrasebook;
import org.vpcstudio.ui.kit.FxExecutor;
import org.vpcstudio.ui.shell.ProjectFiles;
import org.vpcstudio.ui.workbench.Workbench;

@ExtendWith(ApplicationExtension.class)
class MenusAndBannerTest {
    @TempDir
    private static Path temporary;

    private final AtomicReference<Workbench> bench = new AtomicReference<>();
    private final AtomicReference<Library> library = new AtomicReference<>();
    private final AtomicReference<StudioStore> opened = new AtomicReference<>();
    private final AtomicReference<Safekeeping> kept = new AtomicReference<>();
    private final AtomicReference<ProjectFiles> files = new AtomicReference<>();
    private final AtomicReference<Menu> recent = new AtomicReference<>();
    private final Answers answers = new Answers();
    private final AtomicReference<Path> folder = new AtomicReference<>();

    @Start
    void start(Stage stage) throws IOException {
        folder.set(Files.createTempDirectory(temporary, "test"));
        Jobs jobs = new Jobs(new FxExecutor(), mistake -> {
            throw new AssertionError(mistake);
        });
        Workbench workbench = new Workbench(
                new DocumentSession(Document.empty("Untitled"), jobs),
                jobs,
                Phrasebook.english(),
                new IdSource(new Random(1)),
                Theme.LIGHT);
        StudioStore store = StudioStore.open(folder.get().resolve("data"), InstantSource.system());
        Safekeeping keeping = Stores.keeping(workbench.session(), store);
        ProjectFiles projects = new ProjectFiles(workbench, keeping, answers);
        bench.set(workbench);
        opened.set(store);
        kept.set(keeping);
        files.set(projects);
        library.set(new Library(workbench, () -> store, projects, stage));
        library.get().register();
        Scene scene = new Scene(new StackPane(), 1200, 760);
        scene.getStylesheets().add(Colouring.of(Theme.LIGHT));
        stage.setScene(scene);
        stage.show();
        projects.create();
        recent.set(library.get().recent());
        MenuBar bar = new MenuBar(new Menu("File", null, recent.get()));
        VBox root = new VBox(bar, library.get().outside());
        scene.setRoot(root);
    }

    @Stop
    void end() throws StoreException {
        kept.get().close();
        opened.get().close();
    }

    @Test
    void missingFilesAreGreyAndCanBeTakenOffTheList(FxRobot robot) throws Exception {
        Path here = saved("here.vpcs");
        Path gone = folder.get().resolve("gone.vpcs");
        opened.get().recentFiles().touch(gone);
        opened.get().recentFiles().touch(here);
        show(robot);
        assertThat(item("here.vpcs").isDisable()).isFalse();
        assertThat(item("gone.vpcs").isDisable()).isTrue();
        assertThat(item("gone.vpcs").getText()).endsWith("(missing)");
        robot.interact(() -> byMenuId("recent-remove-missing").fire());
        waitFor(() ->
                recent.get().getItems().stream().noneMatch(one -> text(one).contains("gone.vpcs")));
        assertThat(opened.get().recentFiles().list())
                .extracting(RecentFile::file)
                .containsExactly(here);
        robot.interact(() -> item("here.vpcs").fire());
        waitFor(() -> session().file().get().equals(Optional.of(here)));
    }

    @Test
    void theOpenFileCanBePinnedAndStaysWhenTheListIsCleared(FxRobot robot) throws Exception {
        Path one = saved("one.vpcs");
        opened.get().recentFiles().touch(folder.get().resolve("other.vpcs"));
        robot.interact(() -> files.get().open(one));
        waitFor(() -> session().file().get().equals(Optional.of(one)));
        robot.interact(kept.get()::flush);
        show(robot);
        robot.interact(() -> byMenuId("recent-pin").fire());
        waitFor(() -> item("one.vpcs").getGraphic() != null);
        robot.interact(() -> byMenuId("recent-clear").fire());
        waitFor(() ->
                recent.get().getItems().stream().noneMatch(each -> text(each).contains("other.vpcs")));
        assertThat(opened.get().recentFiles().list())
                .extracting(RecentFile::file)
                .containsExactly(one);
    }

    @Test
    void anEmptyListSaysSo(FxRobot robot) throws Exception {
        show(robot);
        assertThat(recent.get().getItems()).extracting(MenuItem::getText).containsExactly("No files yet");
    }

    @Test
    void aChangeFromOutsideIsSaidAboveTheCanvasComparedAndSettled(FxRobot robot) throws Exception {
        Path file = saved("net.vpcs");
        robot.interact(() -> files.get().open(file));
        waitFor(() -> session().file().get().equals(Optional.of(file)));
        assertThat(byId(robot, "outside").isVisible()).isFalse();
        robot.interact(() -> session().apply(Message.of("edit.rename", "x"), new Edit.RenameDesign("Mine")));
        ProjectStore.save(Designs.haPair().withName("Theirs"), file);
        robot.interact(files.get()::lookAgain);
        waitFor(() -> byId(robot, "outside").isVisible());
        assertThat(((Label) byId(robot, "outside-what")).getText())
                .isEqualTo("net.vpcs was changed by another program");
        assertThat(byId(robot, "outside-save-as").isVisible()).isFalse();
        robot.clickOn("#outside-compare");
        waitFor(() -> robot.lookup("#outside-view-count").tryQuery().isPresent()
                && ((Label) byId(robot, "outside-view-count")).getText().equals("1 difference"));
        robot.clickOn("#outside-view-close");
        waitFor(() -> robot.listWindows().size() == 1);
        robot.clickOn("#outside-reload");
        waitFor(() -> session().document().get().name().equals("Theirs"));
        assertThat(byId(robot, "outside").isVisible()).isFalse();
    }

    private void show(FxRobot robot) throws TimeoutException {
        AtomicInteger fills = new AtomicInteger();
        robot.interact(() -> {
            recent.get().getItems().addListener((ListChangeListener<MenuItem>) _ -> fills.incrementAndGet());
            Objects.requireNonNull(recent.get().getParentMenu()).show();
        });
        waitFor(() -> fills.get() > 0);
        robot.interact(() -> recent.get().getParentMenu().hide());
    }

    private MenuItem item(String name) {
        return recent.get().getItems().stream()
                .filter(one -> text(one).startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private MenuItem byMenuId(String id) {
        return recent.get().getItems().stream()
                .filter(one -> id.equals(one.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static String text(MenuItem item) {
        return item.getText() == null ? "" : item.getText();
    }

    private DocumentSession session() {
        return bench.get().session();
    }

    private Path saved(String name) throws ProjectException {
        Path file = folder.get().resolve(name);
        ProjectStore.save(Designs.haPair(), file);
        return file;
    }

    private static Node byId(FxRobot robot, String id) {
        return robot.lookup(node -> id.equals(node.getId())).query();
    }

    private static void waitFor(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
