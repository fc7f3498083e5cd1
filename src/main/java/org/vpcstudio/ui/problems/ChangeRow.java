package org.vpcstudio.ui.problems;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A line of the preview of a remedy: where, the old value struck through, the new one.
final class ChangeRow {
    private ChangeRow() {}

    static Region of(Change change) {
        List<String> way = new ArrayList<>(change.path());
        way.addFirst(change.element());
        String last = way.removeLast();
        HBox row = new HBox(6);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("change-row");
        if (!way.isEmpty()) {
            Label where = new Label(String.join(" › ", way) + " ›");
            where.getStyleClass().add("vs-subtle");
            where.setMinWidth(40);
            row.getChildren().add(where);
        }
        Label what = new Label(last);
        what.getStyleClass().add("vs-semibold");
        what.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row.getChildren().addAll(what, gap);
        if (!change.before().isEmpty()) {
            row.getChildren().add(value(change.before(), "change-old"));
        }
        if (!change.before().isEmpty() && !change.after().isEmpty()) {
            Label arrow = new Label("→");
            arrow.getStyleClass().add("vs-mono");
            arrow.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(arrow);
        }
        if (!change.after().isEmpty()) {
            row.getChildren().add(value(change.after(), "change-new"));
        }
        return row;
    }

    private static Region value(String value, String style) {
        Label plate = new Label(value);
        plate.getStyleClass().addAll("change-value", style);
        plate.setMinWidth(32);
        plate.setMaxWidth(160);
        return plate;
    }
}
