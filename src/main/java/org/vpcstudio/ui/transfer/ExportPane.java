package org.vpcstudio.ui.transfer;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vpcstudio.check.Finding;
import org.vpcstudio.format.Artifact;
import org.vpcstudio.format.Exporter;
import org.vpcstudio.format.book.FormatBook;
import org.vpcstudio.format.book.PlanException;
import org.vpcstudio.format.book.PlanFolder;
import org.vpcstudio.model.Document;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.workbench.Workbench;

/// What stands in the export dialog: formats, files, preview, folder, and the button that writes. Exports and disk are
/// the work of others threads; a draft that is no longer wanted is dropped by its number.
final class ExportPane extends BorderPane {
    private final Workbench workbench;
    private final Wishes wishes;
    private final TextField folder = new TextField();
    private final FormatChoice formats;
    private final FileList files;
    private final Preview preview;
    private final Obstacles obstacles;
    private final Label sentence = new Label();
    private final Button write = new Button();
    private Path target;
    private String typed = "";
    private Draft draft = Draft.EMPTY;
    private boolean working;
    private long wanted;

    /// What the dialog around it does.
    interface Wishes {
        /// Closes it.
        void close();

        /// Lets the user choose another folder, starting from this one.
        Optional<Path> choose(Path present);

        /// Closes it and leads to a finding.
        void go(Finding finding);
    }

    ExportPane(Workbench workbench, Path start, Wishes wishes) {
        this.workbench = workbench;
        this.wishes = wishes;
        setId("export");
        getStyleClass().add("export");
        getStylesheets()
                .add(Objects.requireNonNull(ExportPane.class.getResource("export.css"), "export.css")
                        .toExternalForm());
        formats = new FormatChoice(workbench.words(), FormatBook.EXPORTERS, this::refresh);
        files = new FileList(workbench.words());
        preview = new Preview(workbench.words());
        obstacles = new Obstacles(workbench.words(), wishes::go);
        files.selected().watch(preview::show);
        this.target = start;
        folder.setText(start.toString());
        setTop(header());
        setCenter(body());
        setBottom(footer());
        refresh();
    }

    private HBox header() {
        Label title = new Label(workbench.say("transfer.title"));
        title.getStyleClass().add("title");
        folder.setId("export-folder");
        folder.getStyleClass().add("mono");
        folder.setAccessibleText(workbench.say("transfer.folder"));
        folder.setOnAction(_ -> refresh());
        folder.focusedProperty().addListener((_, _, focused) -> {
            // Leaving it unchanged must not take the button away that was just pressed.
            if (!focused && !folder.getText().equals(typed)) {
                refresh();
            }
        });
        Hyperlink change = new Hyperlink(workbench.say("transfer.change"));
        change.setId("export-change");
        change.setOnAction(_ -> wishes.choose(folder()).ifPresent(this::useFolder));
        HBox field = new HBox(Icon.line("ui-folder", 16), folder, change);
        HBox.setHgrow(folder, Priority.ALWAYS);
        field.getStyleClass().add("folder");
        field.setAlignment(Pos.CENTER_LEFT);
        HBox header = new HBox(title, field);
        header.getStyleClass().add("dialog-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private Region body() {
        HBox columns = new HBox(formats, files, preview);
        HBox.setHgrow(preview, Priority.ALWAYS);
        VBox.setVgrow(columns, Priority.ALWAYS);
        return new VBox(columns, obstacles);
    }

    private HBox footer() {
        sentence.setId("export-sentence");
        sentence.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button cancel = new Button(workbench.say("transfer.cancel"));
        cancel.setId("export-cancel");
        cancel.setCancelButton(true);
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(_ -> wishes.close());
        write.setId("export-write");
        write.setDefaultButton(true);
        write.setGraphic(Icon.line("ui-export", 16));
        write.setMinWidth(Region.USE_PREF_SIZE);
        write.setOnAction(_ -> write());
        HBox footer = new HBox(sentence, space, cancel, write);
        footer.getStyleClass().add("dialog-footer");
        footer.setAlignment(Pos.CENTER_LEFT);
        return footer;
    }

    /// The folder that is written to: the last one named that can be one.
    Path folder() {
        return target;
    }

    private boolean readFolder() {
        typed = folder.getText();
        String text = typed.strip();
        String whole = text.startsWith("~/") ? System.getProperty("user.home", "~") + text.substring(1) : text;
        try {
            target = whole.isEmpty() ? target : Path.of(whole);
            return !whole.isEmpty();
        } catch (InvalidPathException _) {
            return false;
        }
    }

    /// Writes to another folder from now on.
    void useFolder(Path next) {
        folder.setText(next.toString());
        refresh();
    }

    /// Makes the draft anew for the present choice and folder.
    void refresh() {
        wanted++;
        long number = wanted;
        Document document = workbench.session().document().get();
        List<Exporter> exporters = formats.chosen();
        if (!readFolder()) {
            working = false;
            draft = new Draft(List.of(), List.of(), Optional.of(Message.of("transfer.folder.bad", folder.getText())));
            files.show(draft);
            say();
            return;
        }
        Path place = target;
        working = true;
        say();
        workbench.jobs().run(() -> Draft.of(document, exporters, place), made -> {
            if (number == wanted) {
                working = false;
                draft = made;
                files.show(made);
                preview.show(made.notices());
                say();
            }
        });
    }

    /// Says what will happen, and offers it when it can.
    void say() {
        List<Finding> errors = Obstacles.among(workbench.session().findings().get());
        boolean checking = workbench.session().checking().get();
        obstacles.show(errors);
        int different = draft.different();
        write.setDisable(working || checking || !errors.isEmpty() || different == 0);
        write.setText(workbench.say(
                different == 0
                        ? Message.of("transfer.write.nothing")
                        : Message.of(different == 1 ? "transfer.write.one" : "transfer.write", different)));
        sentence.setText(workbench.say(sentence(errors.size(), checking, different)));
        sentence.getStyleClass().removeAll("bad");
        if (draft.problem().isPresent() || !errors.isEmpty()) {
            sentence.getStyleClass().add("bad");
        }
    }

    private Message sentence(int errors, boolean checking, int different) {
        if (checking) {
            return Message.of("transfer.sentence.checking");
        }
        if (errors > 0) {
            return Message.of("transfer.sentence.errors");
        }
        if (working) {
            return Message.of("transfer.sentence.working");
        }
        if (draft.problem().isPresent()) {
            return draft.problem().get();
        }
        if (draft.files().isEmpty()) {
            return Message.of("transfer.sentence.none");
        }
        return different == 0
                ? Message.of("transfer.sentence.same")
                : Message.of("transfer.sentence", different, draft.files().size());
    }

    private void write() {
        List<Artifact> artifacts = draft.artifacts();
        int different = draft.different();
        Path place = target;
        working = true;
        wanted++;
        say();
        workbench
                .jobs()
                .run(() -> problemOf(new PlanFolder(place), artifacts), problem -> written(problem, different, place));
    }

    private static Optional<Message> problemOf(PlanFolder place, List<Artifact> artifacts) {
        try {
            place.write(artifacts);
            return Optional.empty();
        } catch (PlanException e) {
            return Optional.of(e.problem());
        }
    }

    private void written(Optional<Message> problem, int count, Path place) {
        working = false;
        if (problem.isPresent()) {
            draft = new Draft(draft.files(), draft.notices(), problem);
            say();
            return;
        }
        workbench
                .notices()
                .done(Message.of(count == 1 ? "transfer.written.one" : "transfer.written", count, place.toString()));
        wishes.close();
    }
}
