package org.vpcstudio.ui.shell;

import javafx.scene.control.TreeCell;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.ui.kit.Icon;

/// A line of the outline: icon and name.
final class OutlineCell extends TreeCell<OutlineRow> {
    @Override
    protected void updateItem(@Nullable OutlineRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText("");
            setGraphic(null);
            return;
        }
        setText(row.label());
        setGraphic(row.icon().isEmpty() ? null : Icon.line(row.icon(), 16));
        getStyleClass().remove("vs-section");
        if (row.id().isEmpty()) {
            getStyleClass().add("vs-section");
        }
    }
}
