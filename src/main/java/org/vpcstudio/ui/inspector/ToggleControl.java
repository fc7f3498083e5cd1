package org.vpcstudio.ui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.controlsfx.control.ToggleSwitch;
import org.vpcstudio.ui.workbench.Workbench;

/// A switch with its state in words.
final class ToggleControl implements FieldRow.Control {
    /// The switch alone: the skin keeps room for words at its left, which stand at its right here.
    private static final double WIDTH = 34;

    private final Workbench workbench;
    private final ToggleSwitch box = new ToggleSwitch();
    private final Label words = new Label();
    private final HBox both = new HBox(box, words);
    private boolean showing;

    ToggleControl(Workbench workbench, FieldRow.Control.Entry entry) {
        this.workbench = workbench;
        both.getStyleClass().add("toggle");
        box.setMinWidth(WIDTH);
        box.setMaxWidth(WIDTH);
        words.setLabelFor(box);
        words.setOnMouseClicked(_ -> box.setSelected(!box.isSelected()));
        box.selectedProperty().addListener((_, _, on) -> {
            if (!showing) {
                entry.enter(on.toString(), "");
            }
        });
        both.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                box.requestFocus();
            }
        });
    }

    @Override
    public Node node() {
        return both;
    }

    @Override
    public void show(Field field) {
        showing = true;
        boolean on = field.value().equals("true");
        box.setSelected(on);
        box.setAccessibleText(workbench.say(field.label()));
        words.setText(
                field.value().equals(Forms.MIXED) ? Forms.MIXED : workbench.say(on ? "inspector.on" : "inspector.off"));
        showing = false;
    }
}
