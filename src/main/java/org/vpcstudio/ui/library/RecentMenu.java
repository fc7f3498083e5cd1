package org.vpcstudio.ui.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.vpcstudio.project.sqlite.RecentFile;
import org.vpcstudio.project.sqlite.RecentFiles;
import org.vpcstudio.project.sqlite.StoreException;
import org.vpcstudio.project.sqlite.StudioStore;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.workbench.Workbench;

/// The files opened or saved last, pinned ones on top. Read anew whenever the menu around it opens.
final class RecentMenu {
    private static final int SHOWN = 20;

    /// A file of the list.
    private record Entry(RecentFile file, boolean there) {}

    private final Workbench workbench;
    private final Shelf shelf;
    private final Desk desk;
    private final Menu menu;

    RecentMenu(Workbench workbench, Shelf shelf, Desk desk) {
        this.workbench = workbench;
        this.shelf = shelf;
        this.desk = desk;
        this.menu = new Menu(workbench.say("recent.title"));
        menu.setId("menu-recent");
        menu.parentMenuProperty().addListener((_, _, around) -> {
            if (around != null) {
                around.addEventHandler(Menu.ON_SHOWING, _ -> refresh());
            }
        });
        show(List.of());
    }

    Menu menu() {
        return menu;
    }

    void refresh() {
        shelf.run(RecentMenu::entries, this::show);
    }

    private static List<Entry> entries(StudioStore store) throws StoreException {
        return store.recentFiles().list().stream()
                .limit(SHOWN)
                .map(file -> new Entry(file, Files.exists(file.file())))
                .toList();
    }

    private void show(List<Entry> entries) {
        List<MenuItem> items = new ArrayList<>();
        entries.forEach(entry -> items.add(item(entry)));
        if (entries.isEmpty()) {
            MenuItem none = new MenuItem(workbench.say("recent.none"));
            none.setDisable(true);
            items.add(none);
        } else {
            items.add(new SeparatorMenuItem());
            workbench.session().file().get().flatMap(open -> pin(open, entries)).ifPresent(items::add);
            if (entries.stream().anyMatch(entry -> !entry.there)) {
                MenuItem missing = new MenuItem(workbench.say("recent.remove-missing"));
                missing.setId("recent-remove-missing");
                missing.setOnAction(_ ->
                        shelf.run(store -> forget(store, file -> Files.notExists(file.file())), this::show));
                items.add(missing);
            }
            // Pinned files stay: the user wanted them to.
            MenuItem clear = new MenuItem(workbench.say("recent.clear"));
            clear.setId("recent-clear");
            clear.setOnAction(_ -> shelf.run(store -> forget(store, file -> !file.pinned()), this::show));
            items.add(clear);
        }
        menu.getItems().setAll(items);
    }

    private MenuItem item(Entry entry) {
        Path path = entry.file.file();
        MenuItem item = new MenuItem(workbench.say(Message.of(
                entry.there ? "recent.file" : "recent.missing",
                String.valueOf(path.getFileName()),
                String.valueOf(path.getParent()))));
        item.setMnemonicParsing(false);
        item.setDisable(!entry.there);
        if (entry.file.pinned()) {
            item.setGraphic(Icon.line("ui-pin", 16));
        }
        item.setOnAction(_ -> desk.open(List.of(path)));
        return item;
    }

    /// Keeps the open file on top of the list, or lets it go down again.
    private Optional<MenuItem> pin(Path open, List<Entry> entries) {
        return entries.stream()
                .map(Entry::file)
                .filter(file -> file.file().equals(open))
                .findFirst()
                .map(file -> {
                    CheckMenuItem pin = new CheckMenuItem(
                            workbench.say(Message.of("recent.pin", String.valueOf(open.getFileName()))));
                    pin.setId("recent-pin");
                    pin.setMnemonicParsing(false);
                    pin.setSelected(file.pinned());
                    pin.setOnAction(_ -> shelf.run(
                            store -> {
                                store.recentFiles().pin(open, !file.pinned());
                                return entries(store);
                            },
                            this::show));
                    return pin;
                });
    }

    /// Takes files off the list.
    private static List<Entry> forget(StudioStore store, Predicate<RecentFile> which) throws StoreException {
        RecentFiles files = store.recentFiles();
        for (RecentFile file : files.list()) {
            if (which.test(file)) {
                files.forget(file.file());
            }
        }
        return entries(store);
    }
}
