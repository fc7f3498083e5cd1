package org.vpcstudio.ui.shell;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.vpcstudio.ui.workbench.Workbench;

/// The row at the top: menus, undo and redo; the mode in the middle; theme and export at the right.
final class ToolBarRow {
    private ToolBarRow() {}

    static Region of(Workbench workbench, ActionControls controls, MenuBar menus) {
        Separator separator = new Separator(Orientation.VERTICAL);
        separator.getStyleClass().add("tool-separator");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button export = controls.button("export.plan");
        export.getStyleClass().add("accent");
        HBox ends = new HBox(
                menus,
                separator,
                controls.tool("edit.undo"),
                controls.tool("edit.redo"),
                gap,
                controls.tool("view.theme"),
                export);
        ends.getStyleClass().add("tool-row-ends");
        ends.setAlignment(Pos.CENTER_LEFT);
        StackPane row = new StackPane(ends, new ModeControl(workbench, controls).node());
        row.getStyleClass().add("tool-row");
        return row;
    }
}
