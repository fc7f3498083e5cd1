package org.vpcstudio.ui.library;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.vpcstudio.text.Message;
import org.vpcstudio.text.Phrasebook;

/// A design beside another one: its picture above, what differs below. Or a sentence instead of both.
final class DesignView extends VBox {
    private static final double PICTURE = 290;

    private final Phrasebook words;
    private final ImageView image = new ImageView();
    private final Label instead = new Label();
    private final Label count = new Label();
    private final Label against = new Label();
    private final ListView<DifferenceLine> lines = new ListView<>();

    /// @param id begins the ids of its parts
    DesignView(String id, Phrasebook words) {
        this.words = words;
        getStyleClass().add("design-view");
        image.setPreserveRatio(true);
        image.setSmooth(true);
        image.setFitHeight(PICTURE);
        image.setId(id + "-picture");
        instead.setId(id + "-instead");
        instead.getStyleClass().add("instead");
        instead.setWrapText(true);
        StackPane picture = new StackPane(image, instead);
        picture.getStyleClass().add("picture");
        picture.setMinSize(0, PICTURE);
        picture.setPrefHeight(PICTURE);
        image.fitWidthProperty().bind(picture.widthProperty());
        count.setId(id + "-count");
        count.getStyleClass().add("strong");
        count.setMinWidth(Region.USE_PREF_SIZE);
        against.setId(id + "-against");
        against.getStyleClass().add("faint");
        HBox bar = new HBox(count, against);
        bar.getStyleClass().add("bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        lines.setId(id + "-differences");
        lines.getStyleClass().add("differences");
        lines.setFixedCellSize(24);
        lines.setAccessibleText(words.say("library.differences"));
        lines.setCellFactory(_ -> new LineCell());
        lines.setPlaceholder(new Label());
        VBox.setVgrow(lines, Priority.ALWAYS);
        getChildren().addAll(picture, bar, lines);
    }

    /// Shows a comparison.
    ///
    /// @param with what it was compared with
    void show(Comparison comparison, Message with) {
        image.setImage(comparison.picture().orElse(null));
        instead.setText(comparison.picture().isPresent() ? "" : words.say("library.empty"));
        int things = comparison.things();
        count.setText(
                switch (things) {
                    case 0 -> words.say("library.count.none");
                    case 1 -> words.say("library.count.one");
                    default -> words.say(Message.of("library.count.many", things));
                });
        against.setText(words.say(with));
        lines.getItems().setAll(comparison.lines());
        lines.scrollTo(0);
    }

    /// Shows a sentence and no design.
    void show(Message sentence) {
        image.setImage(null);
        instead.setText(words.say(sentence));
        count.setText("");
        against.setText("");
        lines.getItems().setAll(List.of());
    }

    private static final class LineCell extends ListCell<DifferenceLine> {
        private final Label mark = new Label();
        private final Label what = new Label();
        private final Label how = new Label();
        private final HBox row = new HBox(mark, what, how);

        LineCell() {
            mark.getStyleClass().add("mark");
            how.getStyleClass().add("how");
            what.setMinWidth(Region.USE_PREF_SIZE);
            row.getStyleClass().add("row");
            row.setAlignment(Pos.CENTER_LEFT);
            // As wide as the list, so that a long value ends in dots and not in a scroll bar.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(DifferenceLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            mark.setText(line.sign().mark());
            mark.getStyleClass().setAll("mark", line.sign().name().toLowerCase(Locale.ROOT));
            what.setText(line.what());
            what.getStyleClass().setAll("what", line.sign().name().toLowerCase(Locale.ROOT));
            how.setText(line.how());
            setGraphic(row);
        }
    }
}
