package org.vpcstudio.ui.inspector;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.ui.workbench.Workbench;

/// Leads to another element.
final class LinkEditor implements FieldEditor {
    private final Hyperlink link = new Hyperlink();

    LinkEditor(Workbench workbench, ResourceId target) {
        link.getStyleClass().add("field-link");
        link.setOnAction(_ -> workbench.select(Set.of(target)));
    }

    @Override
    public Node getEditor() {
        return link;
    }

    @Override
    public String getValue() {
        return link.getText();
    }

    @Override
    public void setValue(String value) {
        link.setText(value);
    }
}
