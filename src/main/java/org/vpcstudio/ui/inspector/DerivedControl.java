package org.vpcstudio.ui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Label;

/// A value that follows from others.
final class DerivedControl implements FieldRow.Control {
    private final Label label = new Label();

    DerivedControl() {
        label.getStyleClass().addAll("derived", "vs-mono");
        label.setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    public Node node() {
        return label;
    }

    @Override
    public void show(Field field) {
        label.setText(field.value());
    }
}
