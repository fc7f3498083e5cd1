package org.vpcstudio.ui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.controlsfx.control.ToggleSwitch;
import org.vpcstudio.ui.workbench.Workbench;

/// A switch with its state in words.
final class ToggleEditor implements FieldEditor {
    /// The switch alone: the skin keeps room for words at its left, which stand at its right here.
    private static final double WIDTH = 34;

    private final Workbench workbench;
    private final ToggleSwitch box = new ToggleSwitch();
    private final Label words = new Label();
    private final HBox both = new HBox(box, words);
    private boolean showing;

    ToggleEditor(Workbench workbench, FieldItem item) {
        this.workbench = workbench;
        both.getStyleClass().add("toggle");
        box.setMinWidth(WIDTH);
        box.setMaxWidth(WIDTH);
        box.setAccessibleText(item.getName());
        words.setLabelFor(box);
        words.setOnMouseClicked(_ -> box.setSelected(!box.isSelected()));
        box.selectedProperty().addListener((_, _, on) -> {
            if (!showing) {
                item.enter(on.toString(), "");
            }
        });
        both.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                box.requestFocus();
            }
        });
    }

    @Override
    public Node getEditor() {
        return both;
    }

    @Override
    public String getValue() {
        return Boolean.toString(box.isSelected());
    }

    @Override
    public void setValue(String value) {
        showing = true;
        box.setSelected(value.equals("true"));
        showing = false;
        words.setText(
                value.equals(Forms.MIXED)
                        ? Forms.MIXED
                        : workbench.say(box.isSelected() ? "inspector.on" : "inspector.off"));
    }
}
