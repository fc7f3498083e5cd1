package org.vpcstudio.ui.shell;

import java.util.function.BooleanSupplier;
import org.vpcstudio.drawing.Theme;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.workbench.Action;
import org.vpcstudio.ui.workbench.Actions;
import org.vpcstudio.ui.workbench.Mode;
import org.vpcstudio.ui.workbench.Workbench;

/// The actions of the window itself. Registered before the rooms add theirs, so that they come first in the menus.
public final class ShellActions {
    private ShellActions() {}

    /// What leaves and enters the studio other than project files.
    ///
    /// @param export shows the dialog that writes plans
    /// @param keepalived asks for keepalived configurations and makes a design of them
    public record Transfer(Runnable export, Runnable keepalived) {}

    /// Registers them.
    ///
    /// @param files what opens and saves
    /// @param transfer shows the dialogs that import and export
    /// @param quit closes the window
    /// @param version of the program
    public static void register(
            Workbench workbench, ProjectFiles files, Transfer transfer, Runnable quit, String version) {
        Actions actions = workbench.actions();
        actions.add(Action.of("file.new", "ui-file", "Shortcut+N", files::create));
        actions.add(Action.of("file.open", "ui-folder", "Shortcut+O", files::open));
        actions.add(Action.of("file.sample", "keepalived-cluster", "", files::openSample));
        actions.add(Action.of("file.save", "", "Shortcut+S", files::save));
        actions.add(Action.of("file.saveAs", "", "Shortcut+Shift+S", files::saveAs));
        actions.add(Action.of("file.saveCopy", "", "", files::saveCopy));
        actions.add(Action.of("file.quit", "", "Shortcut+Q", quit));
        actions.add(Action.of("export.plan", "ui-export", "Shortcut+E", transfer.export()));
        actions.add(Action.of("import.keepalived", "keepalived-cluster", "", transfer.keepalived()));
        editing(workbench, actions);
        viewing(workbench, actions);
        actions.add(Action.of(
                "help.about",
                "",
                "",
                () -> workbench
                        .notices()
                        .done(Message.of("about.text", version, System.getProperty("java.version", "")))));
    }

    private static void editing(Workbench workbench, Actions actions) {
        actions.add(new Action(
                "edit.undo",
                "ui-undo",
                "Shortcut+Z",
                whileDesigning(
                        workbench,
                        () -> workbench.session().history().get().undoLabel().isPresent()),
                () -> workbench.session().undo()));
        actions.add(new Action(
                "edit.redo",
                "ui-redo",
                "Shortcut+Shift+Z",
                whileDesigning(
                        workbench,
                        () -> workbench.session().history().get().redoLabel().isPresent()),
                () -> workbench.session().redo()));
    }

    private static void viewing(Workbench workbench, Actions actions) {
        actions.add(Action.of(
                "view.design", "subnet", "Shift+F5", () -> workbench.mode().set(Mode.DESIGN)));
        actions.add(Action.of(
                "view.simulate", "ui-play", "F5", () -> workbench.mode().set(Mode.SIMULATE)));
        actions.add(Action.of(
                "view.theme",
                "ui-theme",
                "",
                () -> workbench
                        .theme()
                        .set(
                                switch (workbench.theme().get()) {
                                    case LIGHT -> Theme.DARK;
                                    case DARK -> Theme.LIGHT;
                                })));
    }

    private static BooleanSupplier whileDesigning(Workbench workbench, BooleanSupplier further) {
        return () -> workbench.mode().get() == Mode.DESIGN && further.getAsBoolean();
    }
}
