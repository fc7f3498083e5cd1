package org.vpcstudio.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
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
import org.vpcstudio.project.json.Parts;
import org.vpcstudio.project.json.ProjectCodec;
import org.vpcstudio.project.sqlite.DocumentId;
import org.vpcstudio.project.sqlite.RecentFile;
import org.vpcstudio.project.sqlite.StoreException;
import org.vpcstudio.project.sqlite.StudioStore;
import org.vpcstudio.project.sqlite.Version;
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
class LibraryTest {
    @TempDir
    private static Path temporary;

    private final AtomicReference<Workbench> bench = new AtomicReference<>();
    private final AtomicReference<Library> library = new AtomicReference<>();
    private final AtomicReference<StudioStore> opened = new AtomicReference<>();
    private final AtomicReference<Safekeeping> kept = new AtomicReference<>();
    private final AtomicReference<ProjectFiles> files = new AtomicReference<>();
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
    }

    @Stop
    void end() throws StoreException {
        kept.get().close();
        opened.get().close();
    }

    @Test
    void whatWasLeftIsOfferedWithItsDifferencesAndRecovered(FxRobot robot) throws Exception {
        Path file = leftOf("net.vpcs", "Mine");
        robot.interact(library.get()::begin);
        waitFor(() -> labels(robot, "recovery-count").equals("1 difference"));
        assertThat(labels(robot, "recovery-against")).isEqualTo("against net.vpcs as it is now");
        robot.clickOn(byId(robot, "recovery-recover"));
        waitFor(() -> session().document().get().name().equals("Mine"));
        assertThat(session().file().get()).contains(file);
        assertThat(session().history().get().isDirty()).isTrue();
        assertThat(ProjectStore.open(file)).isEqualTo(Designs.haPair());
        waitFor(() -> robot.listWindows().size() == 1);
        robot.interact(session()::undo);
        assertThat(session().document().get()).isEqualTo(Designs.haPair());
        assertThat(session().history().get().isDirty()).isFalse();
    }

    @Test
    void laterLeavesEverythingWhereItIs(FxRobot robot) throws Exception {
        leftOf("net.vpcs", "Mine");
        robot.interact(library.get()::begin);
        waitFor(() -> labels(robot, "recovery-count").equals("1 difference"));
        robot.push(KeyCode.ESCAPE);
        waitFor(() -> robot.listWindows().size() == 1);
        assertThat(opened.get().recovery().orphans()).hasSize(1);
    }

    @Test
    void whatIsLetGoIsAVersionThatCanBeRestored(FxRobot robot) throws Exception {
        Path file = leftOf("net.vpcs", "Mine");
        robot.interact(library.get()::begin);
        waitFor(() -> labels(robot, "recovery-count").equals("1 difference"));
        robot.clickOn(byId(robot, "recovery-let-go"));
        waitFor(() -> robot.listWindows().size() == 1);
        assertThat(opened.get().recovery().orphans()).isEmpty();
        assertThat(opened.get().versions().of(file)).extracting(Version::kind).containsExactly(Version.Kind.UNSAVED);

        robot.interact(() -> files.get().open(file));
        waitFor(() -> session().file().get().isPresent());
        robot.interact(kept.get()::flush);
        robot.interact(() -> bench.get().actions().run("file.versions"));
        waitFor(() -> list(robot, "versions-list").getItems().size() == 2);
        robot.interact(() -> list(robot, "versions-list").getSelectionModel().select(1));
        waitFor(() -> labels(robot, "versions-count").equals("1 difference"));
        robot.clickOn(byId(robot, "versions-restore"));
        waitFor(() -> session().document().get().name().equals("Mine"));
        robot.interact(session()::undo);
        assertThat(session().document().get()).isEqualTo(Designs.haPair());
    }

    @Test
    void aCopyIsWrittenAndTheDialogStays(FxRobot robot) throws Exception {
        leftOf("net.vpcs", "Mine");
        Path copy = folder.get().resolve("copy.vpcs");
        answers.place(copy);
        robot.interact(library.get()::begin);
        waitFor(() -> labels(robot, "recovery-count").equals("1 difference"));
        robot.clickOn(byId(robot, "recovery-copy"));
        waitFor(() -> labels(robot, "recovery-status").equals("Saved a copy as copy.vpcs"));
        assertThat(ProjectStore.open(copy).name()).isEqualTo("Mine");
        assertThat(opened.get().recovery().orphans()).hasSize(1);
    }

    @Test
    void whatTheFileSaysAlreadyIsNotOffered(FxRobot robot) throws Exception {
        Path file = leftOf("net.vpcs", "Mine");
        ProjectStore.save(Designs.haPair().withName("Mine"), file);
        robot.interact(() -> bench.get().actions().run("file.recovery"));
        waitFor(() -> bench.get().notices().latest().get().message().equals(Message.of("recovery.none")));
        assertThat(robot.listWindows()).hasSize(1);
        assertThat(opened.get().versions().of(file)).hasSize(1);
    }

    @Test
    void aFileThatIsGoneOrUnreadableIsComparedWithItsBase() throws Exception {
        Path gone = leftOf("gone.vpcs", "Mine");
        Files.delete(gone);
        Path torn = leftOf("torn.vpcs", "Mine");
        Files.writeString(torn, "{");
        List<Left> left = Left.all(opened.get());
        assertThat(left)
                .allSatisfy(one -> assertThat(((Left.Legible) one).before()).isEqualTo(Designs.haPair()));
        assertThat(left)
                .extracting(one -> ((Left.Legible) one).against().key())
                .containsExactlyInAnyOrder("recovery.against.gone", "recovery.against.unreadable");
        assertThat(left)
                .filteredOn(one -> ((Left.Legible) one).file().isEmpty())
                .hasSize(1);
    }

    @Test
    void ofSeveralFilesTheFirstIsOpenedAndTheOthersAreRecent(FxRobot robot) throws Exception {
        Path one = saved("one.vpcs");
        Path two = saved("two.vpcs");
        robot.interact(() -> files.get().open(List.of(one, two)));
        waitFor(() -> session().file().get().equals(Optional.of(one)));
        assertThat(bench.get().say(bench.get().notices().latest().get().message()))
                .contains("Opened one.vpcs", "Open recent");
        kept.get().close();
        assertThat(opened.get().recentFiles().list())
                .extracting(RecentFile::file)
                .containsExactly(one, two);
    }

    @Test
    void onlyProjectFilesCanBeDropped() {
        assertThat(FileDrop.projects(List.of(new File("a.vpcs"), new File("b.png"))))
                .containsExactly(Path.of("a.vpcs"));
    }

    private DocumentSession session() {
        return bench.get().session();
    }

    private Path saved(String name) throws ProjectException {
        Path file = folder.get().resolve(name);
        ProjectStore.save(Designs.haPair(), file);
        return file;
    }

    /// A file with the HA pair, whose name was changed by a studio that ended without saving.
    private Path leftOf(String file, String name) throws ProjectException, StoreException {
        Path place = saved(file);
        DocumentId id = DocumentId.fresh();
        String text = new String(ProjectCodec.write(Designs.haPair()), StandardCharsets.UTF_8);
        opened.get().journal().opened(id, Optional.of(place), file, text);
        Document unsaved = new Edit.RenameDesign(name).apply(Designs.haPair());
        opened.get().journal().record(id, 1, Parts.changed(Designs.haPair(), unsaved));
        opened.get().journal().closed(id);
        return place;
    }

    private static Node byId(FxRobot robot, String id) {
        return robot.lookup(node -> id.equals(node.getId())).query();
    }

    private static ListView<?> list(FxRobot robot, String id) {
        return (ListView<?>) byId(robot, id);
    }

    private static String labels(FxRobot robot, String id) {
        return robot.lookup(node -> id.equals(node.getId()))
                .tryQuery()
                .map(node -> ((Labeled) node).getText())
                .orElse("");
    }

    private static void waitFor(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
