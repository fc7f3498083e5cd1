package org.vpcstudio.ui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Button;
import org.vpcstudio.ui.kit.Icon;

/// Adds something at one click.
final class AddEditor implements FieldEditor {
    private final Button button;

    AddEditor(FieldItem item) {
        button = new Button(item.getName(), Icon.line("ui-plus", 14));
        button.getStyleClass().add("field-add");
        button.setOnAction(_ -> item.enter("add", ""));
    }

    @Override
    public Node getEditor() {
        return button;
    }

    /// Nothing ever stands in it.
    @Override
    public String getValue() {
        return "add";
    }

    @Override
    public void setValue(String value) {
        // It has no value.
    }
}
