package org.vpcstudio.ui.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vpcstudio.format.book.PlanFolder.Change;
import org.vpcstudio.signal.Signal;
import org.vpcstudio.text.Message;
import org.vpcstudio.text.Phrasebook;
import org.vpcstudio.ui.kit.Icon;

/// The files of a plan below their folders, with size and what writing them would do.
final class FileList extends VBox {
    private final Phrasebook words;
    private final Label count = new Label();
    private final Label size = new Label();
    private final CheckBox onlyChanged = new CheckBox();
    private final ListView<Row> list = new ListView<>();
    private final Signal<Optional<Draft.Entry>> selected = new Signal<>(Optional.empty());
    private Draft draft = Draft.EMPTY;

    /// A folder or a file of the list.
    sealed interface Row {
        /// A folder.
        record OfFolder(String path) implements Row {}

        /// A file.
        record OfFile(Draft.Entry file) implements Row {}
    }

    FileList(Phrasebook words) {
        this.words = words;
        getStyleClass().add("files");
        count.setId("export-count");
        count.getStyleClass().add("strong");
        size.getStyleClass().add("faint");
        onlyChanged.setId("export-only-changed");
        onlyChanged.setText(words.say("transfer.only-changed"));
        onlyChanged.selectedProperty().addListener(_ -> fill());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(count, size, space, onlyChanged);
        header.getStyleClass().add("bar");
        header.setAlignment(Pos.CENTER_LEFT);
        list.setId("export-files");
        list.setFixedCellSize(26);
        list.setAccessibleText(words.say("transfer.files"));
        list.setCellFactory(_ -> new FileCell());
        list.setPlaceholder(new Label(words.say("transfer.files.none")));
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, row) ->
                        selected.set(row instanceof Row.OfFile of ? Optional.of(of.file()) : Optional.empty()));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(header, list);
    }

    /// The file that is to be previewed.
    Signal<Optional<Draft.Entry>> selected() {
        return selected;
    }

    void show(Draft next) {
        draft = next;
        count.setText(words.say(Message.of(
                next.files().size() == 1 ? "transfer.count.one" : "transfer.count",
                next.files().size())));
        size.setText(Sizes.of(next.size()));
        fill();
    }

    private void fill() {
        Optional<String> before = selected.get().map(file -> file.artifact().path());
        List<Row> rows = new ArrayList<>();
        String folder = "";
        for (Draft.Entry file : draft.files()) {
            if (onlyChanged.isSelected() && file.change() == Change.SAME) {
                continue;
            }
            if (!file.folder().equals(folder)) {
                folder = file.folder();
                rows.add(new Row.OfFolder(folder));
            }
            rows.add(new Row.OfFile(file));
        }
        list.getItems().setAll(rows);
        list.getSelectionModel().clearSelection();
        rows.stream()
                .filter(row -> row instanceof Row.OfFile of
                        && before.map(of.file().artifact().path()::equals).orElse(true))
                .findFirst()
                .or(() -> rows.stream().filter(Row.OfFile.class::isInstance).findFirst())
                .ifPresent(list.getSelectionModel()::select);
    }

    private final class FileCell extends ListCell<Row> {
        FileCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(empty || row == null ? null : graphic(row));
        }

        private HBox graphic(Row row) {
            HBox box =
                    switch (row) {
                        case Row.OfFolder of -> new HBox(Icon.line("ui-folder", 15), name(of.path(), "folder-name"));
                        case Row.OfFile of -> file(of.file());
                    };
            box.setAlignment(Pos.CENTER_LEFT);
            box.getStyleClass().add("row");
            return box;
        }

        private HBox file(Draft.Entry file) {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            HBox box = new HBox(Icon.line("ui-file", 15), name(file.name(), "file-name"), space);
            switch (file.change()) {
                case NEW -> box.getChildren().add(name(words.say("transfer.new"), "new"));
                case CHANGED ->
                    box.getChildren()
                            .addAll(
                                    name("+" + file.diff().added(), "added"),
                                    name("−" + file.diff().removed(), "removed"));
                case SAME -> {}
            }
            box.getChildren().add(name(Sizes.of(file.artifact().size()), "size"));
            box.getStyleClass().add("file");
            return box;
        }

        private static Label name(String text, String style) {
            Label label = new Label(text);
            label.getStyleClass().add(style);
            label.setMinWidth("file-name".equals(style) ? 0 : Region.USE_PREF_SIZE);
            return label;
        }
    }
}
