package org.vpcstudio.ui.inspector;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.workbench.Workbench;

/// A row that folds those below it: its name, what they come to, and for an element of a list the buttons that move it
/// and take it out.
final class GroupEditor implements FieldEditor {
    private static final double CHEVRON = 14;

    private final Workbench workbench;
    private final FieldItem item;
    private final Button fold = new Button();
    private final Button up;
    private final Button down;
    private final Button remove;
    private final HBox row = new HBox(fold);

    GroupEditor(Workbench workbench, FieldItem item) {
        this.workbench = workbench;
        this.item = item;
        up = button("\u2191", "inspector.move.up", Editor.Group.UP);
        down = button("\u2193", "inspector.move.down", Editor.Group.DOWN);
        remove = button("", "inspector.remove", Editor.Group.REMOVE);
        remove.setGraphic(Icon.line("ui-close", 12));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("group-row");
        fold.getStyleClass().add("group-fold");
        fold.setTextOverrun(OverrunStyle.ELLIPSIS);
        fold.setMaxWidth(Double.MAX_VALUE);
        fold.setMinWidth(0);
        fold.setOnAction(_ -> item.turn());
        HBox.setHgrow(fold, Priority.ALWAYS);
        row.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                fold.requestFocus();
            }
        });
    }

    private Button button(String words, String key, String command) {
        Button button = new Button(words);
        button.getStyleClass().add("small-button");
        button.setAccessibleText(workbench.say(key) + " " + item.getName());
        button.setTooltip(new Tooltip(workbench.say(key)));
        button.setOnAction(_ -> item.enter(command, ""));
        return button;
    }

    @Override
    public Node getEditor() {
        return row;
    }

    @Override
    public String getValue() {
        return fold.getText();
    }

    @Override
    public void setValue(String value) {
        fold.setText(value.isEmpty() ? item.getName() : item.getName() + "   " + value);
    }

    @Override
    public void show(Field field) {
        setValue(field.value());
        if (field.editor() instanceof Editor.Group group) {
            fold.setGraphic(Icon.line(group.open() ? "ui-chevron-down" : "ui-chevron-right", CHEVRON));
            fold.getGraphic().setVisible(group.folds());
            row.getChildren().setAll(fold);
            group.place().ifPresent(place -> {
                row.getChildren().addAll(up, down, remove);
                up.setDisable(!place.up());
                down.setDisable(!place.down());
            });
        }
    }
}
