package org.vpcstudio.ui.library;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vpcstudio.text.Message;
import org.vpcstudio.text.Phrasebook;

/// A list of designs at the left, the chosen one beside it, and below what can be done with it.
///
/// @param <T> what is in the list
final class Browser<T> extends BorderPane {
    /// How an entry of the list reads.
    ///
    /// @param title its name
    /// @param details when, and how much
    record Row(String title, String details) {}

    private final String id;
    private final Phrasebook words;
    private final Label title = new Label();
    private final Label text = new Label();
    private final Label status = new Label();
    private final ListView<T> list = new ListView<>();
    private final HBox head = new HBox();
    private final HBox foot = new HBox();
    private final DesignView view;

    /// @param id begins the ids of its parts
    /// @param row how an entry reads
    /// @param choose told of each entry that is chosen
    Browser(String id, Phrasebook words, Function<T, Row> row, Consumer<T> choose) {
        this.id = id;
        this.words = words;
        this.view = new DesignView(id, words);
        dress(this);
        title.getStyleClass().add("title");
        text.getStyleClass().add("faint");
        text.setWrapText(true);
        VBox headline = new VBox(2, title, text);
        headline.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(headline, Priority.ALWAYS);
        head.getStyleClass().add("dialog-header");
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().add(headline);
        list.setId(id + "-list");
        list.getStyleClass().add("entries");
        list.setCellFactory(_ -> new RowCell(row));
        list.setPlaceholder(new Label(words.say(id + ".none")));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                choose.accept(chosen);
            }
        });
        status.setId(id + "-status");
        status.setWrapText(true);
        HBox.setHgrow(status, Priority.ALWAYS);
        status.setMaxWidth(Double.MAX_VALUE);
        foot.getStyleClass().add("dialog-footer");
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.getChildren().add(status);
        setTop(head);
        setLeft(list);
        setCenter(view);
        setBottom(foot);
    }

    /// Gives a pane the looks of the library.
    static void dress(Region pane) {
        pane.getStyleClass().add("library");
        pane.getStylesheets()
                .add(Objects.requireNonNull(Browser.class.getResource("library.css"), "library.css")
                        .toExternalForm());
    }

    void headline(Message first, Message second) {
        title.setText(words.say(first));
        text.setText(words.say(second));
    }

    /// Something of the owner's at the right end of the headline.
    void beside(Region control) {
        head.getChildren().add(control);
    }

    DesignView view() {
        return view;
    }

    ListView<T> list() {
        return list;
    }

    Optional<T> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /// Fills the list and chooses the first entry; without one it says so.
    void fill(List<T> entries) {
        list.getItems().setAll(entries);
        if (entries.isEmpty()) {
            view.show(Message.of(id + ".none"));
        } else {
            list.getSelectionModel().select(0);
        }
    }

    void status(Message sentence) {
        status.setText(words.say(sentence));
    }

    /// A button below, right of those before it; its id is that of the browser and the word.
    Button button(String word, Runnable press) {
        Button button = new Button(words.say(id + "." + word));
        button.setId(id + "-" + word);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> press.run());
        foot.getChildren().add(button);
        return button;
    }

    private final class RowCell extends ListCell<T> {
        private final Function<T, Row> row;
        private final Label name = new Label();
        private final Label details = new Label();
        private final VBox box = new VBox(name, details);

        RowCell(Function<T, Row> row) {
            this.row = row;
            box.getStyleClass().add("row");
            name.getStyleClass().add("strong");
            details.getStyleClass().add("faint");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            Row read = row.apply(item);
            name.setText(read.title());
            details.setText(read.details());
            setGraphic(box);
        }
    }
}
