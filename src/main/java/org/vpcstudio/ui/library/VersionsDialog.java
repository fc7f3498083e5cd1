package org.vpcstudio.ui.library;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.vpcstudio.drawing.Theme;
import org.vpcstudio.model.Document;
import org.vpcstudio.project.json.ProjectCodec;
import org.vpcstudio.project.json.UnreadableException;
import org.vpcstudio.project.sqlite.StoreException;
import org.vpcstudio.project.sqlite.StudioStore;
import org.vpcstudio.project.sqlite.Version;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.workbench.Workbench;

/// Earlier versions of the open file, and designs that were let go before they were ever saved: compares them with
/// what is open, and brings them back.
final class VersionsDialog {
    /// A version that was read.
    private sealed interface Read {
        record Good(Document document, Comparison comparison) implements Read {}

        record Bad(Message problem) implements Read {}
    }

    private record Chosen(Version version, Document document) {}

    private final Workbench workbench;
    private final Shelf shelf;
    private final Desk desk;
    private final Sheet sheet;
    private final Browser<Version> browser;
    private final Button copy;
    private final Button restore;
    private Optional<Chosen> chosen = Optional.empty();
    private Optional<Path> file;
    private long shown;

    VersionsDialog(Workbench workbench, Shelf shelf, Desk desk, Window owner) {
        this.workbench = workbench;
        this.shelf = shelf;
        this.desk = desk;
        this.file = workbench.session().file().get();
        this.sheet = new Sheet(owner, workbench.say("versions.title"));
        this.browser = new Browser<>("versions", workbench.words(), this::row, this::show);
        file.ifPresent(place -> browser.beside(switches(place)));
        Button close = browser.button("close", sheet::close);
        close.setCancelButton(true);
        copy = browser.button("copy", () -> chosen.ifPresent(it -> copy(it.document)));
        restore = browser.button("restore", () -> chosen.ifPresent(this::restore));
        restore.setDefaultButton(true);
    }

    void show() {
        load();
        sheet.show(browser);
    }

    private Region switches(Path place) {
        ToggleGroup group = new ToggleGroup();
        ToggleButton here = toggle("here", group, () -> file = Optional.of(place));
        ToggleButton never = toggle("never", group, () -> file = Optional.empty());
        here.setSelected(true);
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            }
        });
        HBox box = new HBox(here, never);
        box.getStyleClass().add("vs-segmented");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        return box;
    }

    private ToggleButton toggle(String word, ToggleGroup group, Runnable choose) {
        ToggleButton button = new ToggleButton(workbench.say("versions." + word));
        button.setId("versions-" + word);
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            choose.run();
            load();
        });
        return button;
    }

    private void load() {
        Optional<Path> place = file;
        none();
        browser.headline(
                place.map(path -> Message.of("versions.head", String.valueOf(path.getFileName())))
                        .orElseGet(() -> Message.of("versions.head.never")),
                Message.of(place.isPresent() ? "versions.text" : "versions.text.never"));
        restore.setText(workbench.say(place.isPresent() ? "versions.restore" : "versions.open"));
        shelf.run(store -> list(store, place), versions -> {
            if (place.equals(file)) {
                browser.fill(versions);
            }
        });
    }

    private static List<Version> list(StudioStore store, Optional<Path> place) throws StoreException {
        return place.isPresent()
                ? store.versions().of(place.get())
                : store.versions().ofNoFile();
    }

    private Browser.Row row(Version version) {
        Instant now = Instant.now();
        String kind = workbench.say(
                switch (version.kind()) {
                    case SAVED -> "versions.saved";
                    case UNSAVED -> "versions.unsaved";
                });
        String when = workbench.say(When.of(version.at(), now, ZoneId.systemDefault()));
        Message title = file.isPresent()
                ? Message.of("versions.row", kind, version.elements())
                : Message.of("versions.row.never", version.name(), version.elements());
        return new Browser.Row(workbench.say(title), when);
    }

    private void none() {
        chosen = Optional.empty();
        copy.setDisable(true);
        restore.setDisable(true);
    }

    private void show(Version version) {
        none();
        shown++;
        long wish = shown;
        browser.view().show(Message.of("library.loading"));
        Document open = workbench.session().document().get();
        Theme theme = workbench.theme().get();
        shelf.run(store -> read(store, version, open, theme), read -> {
            if (wish == shown) {
                show(version, read, open);
            }
        });
    }

    private Read read(StudioStore store, Version version, Document open, Theme theme) throws StoreException {
        Optional<String> text = store.versions().text(version);
        if (text.isEmpty()) {
            return new Read.Bad(Message.of("versions.gone"));
        }
        try {
            Document document = ProjectCodec.read(text.get().getBytes(StandardCharsets.UTF_8));
            return new Read.Good(document, Comparison.of(open, document, theme, workbench.words()));
        } catch (UnreadableException e) {
            return new Read.Bad(e.problem());
        }
    }

    private void show(Version version, Read read, Document open) {
        switch (read) {
            case Read.Bad(Message problem) -> browser.view().show(problem);
            case Read.Good(Document document, Comparison comparison) -> {
                browser.view().show(comparison, Message.of("versions.against"));
                chosen = Optional.of(new Chosen(version, document));
                copy.setDisable(false);
                restore.setDisable(file.isPresent() && document.equals(open));
            }
        }
    }

    private void copy(Document document) {
        desk.saveCopy(
                document, place -> browser.status(Message.of("library.copied", String.valueOf(place.getFileName()))));
    }

    private void restore(Chosen wanted) {
        String from = When.clock(wanted.version.at(), ZoneId.systemDefault());
        sheet.close();
        if (file.isPresent()) {
            desk.restore(wanted.document, from);
        } else {
            desk.openAsNew(wanted.document, from, () -> {});
        }
    }
}
