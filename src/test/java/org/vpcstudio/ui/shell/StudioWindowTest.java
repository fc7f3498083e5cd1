package org.vpcstudio.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.controlsfx.control.NotificationPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import org.vpcstudio.drawing.Theme;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.edit.IdSource;
import org.vpcstudio.model.Document;
import org.vpcstudio.session.DocumentSession;
import org.vpcstudio.session.Jobs;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.testing.Answers;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Stores;
import org.vpcstudio.text.Message;
import org.vpcstudio.text.Phrasebook;
import org.vpcstudio.ui.kit.FxExecutor;
import org.vpcstudio.ui.problems.ProblemsView;
import org.vpcstudio.ui.simulation.SimulationView;
import org.vpcstudio.ui.workbench.Mode;
import org.vpcstudio.ui.workbench.Workbench;

@ExtendWith(ApplicationExtension.class)
class StudioWindowTest {
    private final AtomicReference<Workbench> bench = new AtomicReference<>();
    private final AtomicReference<Stage> shown = new AtomicReference<>();

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
        new StudioWindow(workbench, rooms).fill(stage);
        bench.set(workbench);
        shown.set(stage);
        stage.show();
    }

    /// The sheet below all windows is the program's, not the scene's: later tests expect JavaFX's own.
    @Stop
    void undress() {
        Application.setUserAgentStylesheet(null);
    }

    @Test
    void undoSaysWhatItUndoesInMenuAndToolBar(FxRobot robot) {
        assertThat(byId(robot, "edit.undo").isDisabled()).isTrue();
        rename(robot);
        assertThat(byId(robot, "edit.undo").isDisabled()).isFalse();
        choose(robot, "edit.undo", "Undo Rename to Other");
        assertThat(session().document().get()).isEqualTo(Designs.haPair());
        choose(robot, "edit.redo", "Redo Rename to Other");
        assertThat(session().document().get().name()).isEqualTo("Other");
        robot.interact(((Button) byId(robot, "edit.undo"))::fire);
        assertThat(session().document().get()).isEqualTo(Designs.haPair());
    }

    /// Opens the Edit menu, reads an entry and chooses it.
    private static void choose(FxRobot robot, String id, String words) {
        robot.clickOn("Edit");
        MenuItem item = robot.lookup("#menu-bar").<MenuBar>query().getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(entry -> ("menu-" + id).equals(entry.getId()))
                .findFirst()
                .orElseThrow();
        assertThat(item.getText()).isEqualTo(words);
        assertThat(item.isDisable()).isFalse();
        robot.interact(item::fire);
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void keysUndoAndRedo(FxRobot robot) {
        rename(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(session().document().get()).isEqualTo(Designs.haPair());
        robot.push(KeyCode.SHORTCUT, KeyCode.Y);
        assertThat(session().document().get().name()).isEqualTo("Other");
    }

    @Test
    void theStarComesWithTheFirstChangeAndGoesWhenItIsUndone(FxRobot robot) {
        assertThat(shown.get().getTitle()).isEqualTo("HA pair, VIP through an EIP — VPC Studio");
        rename(robot);
        assertThat(shown.get().getTitle()).isEqualTo("Other* — VPC Studio");
        assertThat(text(robot, "#document-tab")).isEqualTo("Other*");
        assertThat(text(robot, "#status-saved")).isEqualTo("Not saved");
        robot.interact(() -> session().undo());
        assertThat(shown.get().getTitle()).isEqualTo("HA pair, VIP through an EIP — VPC Studio");
        assertThat(text(robot, "#status-saved")).isEqualTo("Saved");
    }

    @Test
    void theTitleFollowsAnOpenedDesign(FxRobot robot) {
        robot.interact(() -> session().open(Document.empty("Fresh"), Optional.of(Path.of("fresh.vpcs"))));
        assertThat(text(robot, "#document-tab")).isEqualTo("Fresh");
        assertThat(robot.lookup("#empty-canvas").query().isVisible()).isTrue();
        robot.interact(() -> session().open(Designs.haPair(), Optional.empty()));
        assertThat(robot.lookup("#empty-canvas").query().isVisible()).isFalse();
    }

    @Test
    void simulatingChangesTheDocksAndSaysSo(FxRobot robot) {
        rename(robot);
        robot.clickOn(byId(robot, "view.simulate"));
        assertThat(bench.get().mode().get()).isEqualTo(Mode.SIMULATE);
        assertThat(tabs(robot, "#left-dock")).containsExactly("Scenario", "Outline");
        assertThat(tabs(robot, "#bottom-dock")).containsExactly("Timeline", "Problems");
        robot.interact(() -> bench.get().playhead().trace().set(Optional.of(new Trace("Crash", 1, 1, List.of()))));
        assertThat(text(robot, "#banner-what")).isEqualTo("Simulating “Crash”");
        assertThat(byId(robot, "edit.undo").isDisabled()).isTrue();
        robot.clickOn("#banner-back");
        assertThat(bench.get().mode().get()).isEqualTo(Mode.DESIGN);
        assertThat(tabs(robot, "#left-dock")).containsExactly("Palette", "Outline");
        assertThat(robot.lookup("#banner").query().isVisible()).isFalse();
    }

    @Test
    void aClickOnTheSelectedModeKeepsIt(FxRobot robot) {
        robot.clickOn(byId(robot, "view.design"));
        assertThat(((ToggleButton) byId(robot, "view.design")).isSelected()).isTrue();
    }

    @Test
    void escapeTwiceLeadsBackToDesignAndOnceDoesNot(FxRobot robot) {
        robot.push(KeyCode.F5);
        robot.push(KeyCode.ESCAPE);
        assertThat(bench.get().mode().get()).isEqualTo(Mode.SIMULATE);
        robot.push(KeyCode.A).push(KeyCode.ESCAPE);
        assertThat(bench.get().mode().get()).isEqualTo(Mode.SIMULATE);
        robot.push(KeyCode.ESCAPE);
        assertThat(bench.get().mode().get()).isEqualTo(Mode.DESIGN);
    }

    @Test
    void theThemeSwitchesWhileTheWindowIsOpen(FxRobot robot) {
        robot.clickOn(byId(robot, "view.theme"));
        assertThat(sheets()).anyMatch(sheet -> sheet.endsWith("tokens-dark.css"));
        robot.clickOn(byId(robot, "view.theme"));
        assertThat(sheets())
                .anyMatch(sheet -> sheet.endsWith("tokens-light.css"))
                .noneMatch(sheet -> sheet.endsWith("tokens-dark.css"));
    }

    @Test
    void theStatusBarCountsTheSelection(FxRobot robot) {
        assertThat(text(robot, "#status-selection")).isEqualTo("19 elements");
        robot.interact(() -> bench.get().select(Set.of(Designs.ECS_1, Designs.ECS_2, Designs.VIP)));
        assertThat(text(robot, "#status-selection")).isEqualTo("2 ECSs, 1 VIP selected");
    }

    @Test
    void theOutlineSelectsWhatHasNoPlaceOnTheCanvas(FxRobot robot) {
        robot.clickOn("Outline");
        robot.clickOn("sg-client");
        assertThat(bench.get().selection().get()).containsExactly(Designs.SG_CLIENT);
    }

    @Test
    void theLinkOfAToastUndoesItsStepAndGoesWithTheNext(FxRobot robot) {
        rename(robot);
        robot.interact(() -> bench.get().notices().doneUndoable(Message.of("edit.rename", "Other")));
        robot.clickOn(settled(robot, ".toast-undo"));
        assertThat(session().document().get()).isEqualTo(Designs.haPair());
        rename(robot);
        robot.interact(() -> bench.get().notices().doneUndoable(Message.of("edit.rename", "Other")));
        robot.interact(() -> session().apply(Message.of("edit.rename", "X"), new Edit.RenameDesign("X")));
        assertThat(robot.lookup(".toast-undo").tryQuery()).isEmpty();
    }

    @Test
    void aToastSaysTheLatestNoticeOnly(FxRobot robot) {
        robot.interact(() -> bench.get().notices().doneUndoable(Message.of("edit.rename", "Other")));
        robot.interact(() -> bench.get().notices().done(Message.of("files.saved", "web.vpcs")));
        assertThat(robot.lookup("#toast .label").<Labeled>queryAll())
                .extracting(Labeled::getText)
                .contains("Saved web.vpcs")
                .doesNotContain("Rename to Other");
        assertThat(robot.lookup(".toast-undo").tryQuery()).isEmpty();
    }

    @Test
    void theCrossOfAToastClosesIt(FxRobot robot) {
        robot.interact(() -> bench.get().notices().done(Message.of("files.saved", "web.vpcs")));
        robot.clickOn(settled(robot, "#toast .close-button"));
        assertThat(((NotificationPane) robot.lookup("#toast").query()).isShowing())
                .isFalse();
    }

    /// A node that has come to rest: a toast slides in, and a click aims at where the node is.
    private static Node settled(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        NotificationPane toast = robot.lookup("#toast").query();
        CompletableFuture<Node> shown = new CompletableFuture<>();
        robot.interact(() -> {
            toast.addEventHandler(NotificationPane.ON_SHOWN, event -> shown.complete(node));
            if (robot.from(toast).lookup(".label").query().getOpacity() == 1) {
                shown.complete(node);
            }
        });
        return shown.orTimeout(10, TimeUnit.SECONDS).join();
    }

    @Test
    void theCountOfProblemsBringsTheirListForward(FxRobot robot) {
        robot.push(KeyCode.F5);
        TabPane dock = robot.lookup("#bottom-dock").query();
        assertThat(dock.getSelectionModel().getSelectedItem().getText()).isEqualTo("Timeline");
        robot.clickOn("#status-problems");
        assertThat(dock.getSelectionModel().getSelectedItem().getText()).isEqualTo("Problems");
    }

    @Test
    void quittingIsTheLastEntryOfTheFileMenuAndEveryEntryHasItsWords(FxRobot robot) {
        MenuBar bar = robot.lookup("#menu-bar").query();
        List<MenuItem> file = bar.getMenus().getFirst().getItems();
        assertThat(file.getLast().getId()).isEqualTo("menu-file.quit");
        assertThat(bar.getMenus())
                .allSatisfy(menu -> assertThat(menu.getItems())
                        .isNotEmpty()
                        .filteredOn(item -> !(item instanceof SeparatorMenuItem))
                        .allSatisfy(item -> assertThat(item.getText()).isNotBlank()));
    }

    private void rename(FxRobot robot) {
        robot.interact(() -> session().apply(Message.of("edit.rename", "Other"), new Edit.RenameDesign("Other")));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private DocumentSession session() {
        return bench.get().session();
    }

    private List<String> sheets() {
        return List.copyOf(shown.get().getScene().getStylesheets());
    }

    private static List<String> tabs(FxRobot robot, String dock) {
        return robot.lookup(dock).<TabPane>query().getTabs().stream()
                .map(Tab::getText)
                .toList();
    }

    /// Ids of actions have dots, which a style selector would read as classes.
    private static Node byId(FxRobot robot, String id) {
        return robot.lookup((Node node) -> id.equals(node.getId())).query();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }
}
