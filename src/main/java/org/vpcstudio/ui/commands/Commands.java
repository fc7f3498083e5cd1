package org.vpcstudio.ui.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.vpcstudio.ui.kit.Overlay;
import org.vpcstudio.ui.workbench.Action;
import org.vpcstudio.ui.workbench.Workbench;

/// The command palette, going to places, and the sheet of shortcuts: three actions that show panels above the window.
public final class Commands {
    private final Workbench workbench;
    private final Registry registry;
    private final Places places;
    private final Files files;
    private final Picker palette;
    private final Picker going;
    private final ShortcutSheet sheet;

    /// The files that can be gone to.
    public interface Files {
        /// Hands over those opened last, as soon as they are known.
        void recent(Consumer<List<Path>> known);

        /// Opens one.
        void open(Path file);
    }

    public Commands(Workbench workbench, Overlay overlay, Files files) {
        this.workbench = workbench;
        this.files = files;
        this.registry = new Registry(workbench);
        this.places = new Places(workbench, files::open);
        this.palette = new Picker(overlay, "commands", registry::search, registry::use);
        this.going = new Picker(overlay, "go-to", places::search, _ -> {});
        this.sheet = new ShortcutSheet(workbench, registry, overlay);
    }

    /// Registers the actions.
    public void register() {
        workbench.actions().add(Action.of("help.commands", "ui-search", "Shortcut+Shift+P", this::openPalette));
        workbench.actions().add(Action.of("view.go-to", "ui-search", "Shortcut+P", this::goTo));
        workbench.actions().add(Action.of("help.shortcuts", "", "Shortcut+SLASH", sheet::open));
    }

    private void openPalette() {
        palette.open(workbench.say("commands.prompt"), workbench.say("commands.nothing"));
    }

    private void goTo() {
        going.open(workbench.say("go-to.prompt"), workbench.say("go-to.nothing"));
        files.recent(recent -> {
            places.files(recent);
            going.refresh();
        });
    }
}
