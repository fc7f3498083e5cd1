package org.vpcstudio.ui.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.vpcstudio.project.sqlite.RecentFile;
import org.vpcstudio.project.sqlite.StudioStore;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.workbench.Action;
import org.vpcstudio.ui.workbench.Workbench;

/// What the user sees of the studio's own store. Belongs to the FX thread.
public final class Library {
    private final Workbench workbench;
    private final Shelf shelf;
    private final Desk desk;
    private final Window owner;

    /// @param store asked for on a worker
    /// @param owner the window its dialogs belong to
    public Library(Workbench workbench, Supplier<StudioStore> store, Desk desk, Window owner) {
        this.workbench = workbench;
        this.shelf = new Shelf(workbench, store);
        this.desk = desk;
        this.owner = owner;
    }

    /// Adds its actions to the menu of files.
    public void register() {
        workbench
                .actions()
                .add(Action.of(
                        "file.versions", "", "", () -> new VersionsDialog(workbench, shelf, desk, owner).show()));
        workbench.actions().add(Action.of("file.recovery", "", "", this::recovery));
        workbench
                .actions()
                .add(Action.of("file.runs", "", "", () -> new RunsDialog(workbench, shelf, desk, owner).show()));
        new RunRecorder(workbench, shelf).begin();
        new MemoryKeeper(workbench.memory(), shelf).begin();
    }

    /// Hands over the files opened last that are still there, the last one first.
    public void recentFiles(Consumer<List<Path>> known) {
        shelf.run(
                store -> store.recentFiles().list().stream()
                        .map(RecentFile::file)
                        .filter(Files::exists)
                        .toList(),
                known);
    }

    /// The submenu of the files opened last.
    public Menu recent() {
        return new RecentMenu(workbench, shelf, desk).menu();
    }

    /// Says when another program has changed the file or it is gone; takes no room otherwise.
    public Region outside() {
        return new OutsideBanner(
                        workbench,
                        desk,
                        () -> workbench
                                .session()
                                .file()
                                .get()
                                .ifPresent(file -> new ComparisonSheet(workbench, owner).show(file)))
                .node();
    }

    /// Opens project files that are dropped onto this scene.
    public void takeDrops(Scene scene) {
        FileDrop.onto(scene, desk::open);
    }

    /// After the window came: says what is to be known of the store, and offers what was left unsaved.
    public void begin() {
        shelf.run(StudioStore::problem, problem -> problem.ifPresent(workbench.notices()::problem));
        shelf.run(StudioStore::notice, notice -> notice.ifPresent(workbench.notices()::problem));
        shelf.run(Left::all, left -> {
            if (left.stream().anyMatch(Left.Legible.class::isInstance)) {
                offer(left);
            }
        });
    }

    private void recovery() {
        shelf.run(Left::all, left -> {
            if (left.isEmpty()) {
                workbench.notices().done(Message.of("recovery.none"));
            } else {
                offer(left);
            }
        });
    }

    private void offer(List<Left> left) {
        new RecoveryDialog(workbench, shelf, desk, owner).show(left);
    }
}
