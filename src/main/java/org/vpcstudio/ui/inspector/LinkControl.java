package org.vpcstudio.ui.inspector;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.ui.workbench.Workbench;

/// Leads to another element.
final class LinkControl implements FieldRow.Control {
    private final Hyperlink link = new Hyperlink();

    LinkControl(Workbench workbench, ResourceId target) {
        link.getStyleClass().add("field-link");
        link.setOnAction(_ -> workbench.select(Set.of(target)));
    }

    @Override
    public Node node() {
        return link;
    }

    @Override
    public void show(Field field) {
        link.setText(field.value());
    }
}
