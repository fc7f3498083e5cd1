package org.vpcstudio.ui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Label;

/// A value that follows from others.
final class DerivedEditor implements FieldEditor {
    private final Label label = new Label();

    DerivedEditor() {
        label.getStyleClass().addAll("derived", "vs-mono");
        label.setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    public Node getEditor() {
        return label;
    }

    @Override
    public String getValue() {
        return label.getText();
    }

    @Override
    public void setValue(String value) {
        label.setText(value);
    }
}
