package org.vpcstudio.ui.commands;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.kit.Overlay;

/// A field and a list under it: type, choose with the arrows, Enter does it.
final class Picker {
    private static final double WIDTH = 600;
    private static final double ROW = 34;
    private static final int MOST_ROWS = 12;

    private final Overlay overlay;
    private final Function<String, List<Choice>> search;
    private final Consumer<Choice> chosen;
    private final TextField field = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private final VBox panel = new VBox(8, field, list);

    /// @param name the test id of the panel
    /// @param search what fits a text, the best first
    /// @param chosen told of what was chosen, before it is done
    Picker(Overlay overlay, String name, Function<String, List<Choice>> search, Consumer<Choice> chosen) {
        this.overlay = overlay;
        this.search = search;
        this.chosen = chosen;
        panel.setId(name);
        panel.setPadding(new Insets(10));
        panel.setPrefWidth(WIDTH);
        field.setId(name + "-field");
        field.textProperty().addListener(_ -> narrow());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setId(name + "-list");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Line());
        list.setOnMouseClicked(_ -> run());
    }

    /// Shows it.
    ///
    /// @param prompt what can be typed
    /// @param nothing said while nothing fits
    void open(String prompt, String nothing) {
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        list.setAccessibleText(prompt);
        Label none = new Label(nothing);
        none.getStyleClass().add("panel-faint");
        list.setPlaceholder(none);
        field.clear();
        narrow();
        overlay.show(panel, field);
    }

    /// Looks again, because what can be found has changed.
    void refresh() {
        narrow();
    }

    private void narrow() {
        List<Choice> found = search.apply(field.getText());
        list.getItems().setAll(found);
        list.setPrefHeight(Math.clamp(found.size(), 2, MOST_ROWS) * ROW + 2);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(MOST_ROWS);
            case PAGE_UP -> move(-MOST_ROWS);
            case ENTER -> run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int last = list.getItems().size() - 1;
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, last));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - MOST_ROWS / 2));
    }

    /// What makes no sense now stays, with the reason beside it.
    private void run() {
        Optional<Choice> choice = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        choice.filter(found -> found.run().isPresent()).ifPresent(found -> {
            overlay.close();
            chosen.accept(found);
            found.run().orElseThrow().run();
        });
    }

    private static final class Line extends ListCell<Choice> {
        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(null);
            setGraphic(choice == null || empty ? null : row(choice));
            setAccessibleText(
                    choice == null || empty ? "" : String.join(", ", choice.text(), choice.note(), choice.keys()));
        }

        private static HBox row(Choice choice) {
            Region icon = new HBox(choice.icon().isBlank() ? new Region() : Icon.line(choice.icon(), 16));
            icon.setMinWidth(26);
            icon.setMaxHeight(16);
            Label text = label(choice.text(), "panel-text");
            Label note = label(choice.note(), "panel-faint");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox row = new HBox(icon, text, gap, note);
            text.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setMargin(note, new Insets(0, 0, 0, 16));
            if (!choice.keys().isBlank()) {
                Label keys = label(choice.keys(), "panel-keys");
                keys.setMinWidth(Region.USE_PREF_SIZE);
                HBox.setMargin(keys, new Insets(0, 0, 0, 12));
                row.getChildren().add(keys);
            }
            row.setAlignment(Pos.CENTER_LEFT);
            if (choice.run().isEmpty()) {
                row.getStyleClass().add("unavailable");
            }
            return row;
        }

        private static Label label(String text, String style) {
            Label label = new Label(text);
            label.getStyleClass().add(style);
            return label;
        }
    }
}
