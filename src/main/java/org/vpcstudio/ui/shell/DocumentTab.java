package org.vpcstudio.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.vpcstudio.session.DocumentSession;

/// The row above the canvas with the name of the open document and a star while it is unsaved.
final class DocumentTab {
    private DocumentTab() {}

    static Region of(DocumentSession session) {
        Label name = new Label();
        name.setId("document-tab");
        name.getStyleClass().addAll("document-tab", "vs-semibold");
        Tooltip place = new Tooltip();
        Runnable refresh = () -> {
            name.setText(Titles.document(session));
            session.file().get().ifPresent(file -> {
                place.setText(file.toString());
                name.setTooltip(place);
            });
        };
        session.history().watch(history -> refresh.run());
        session.file().watch(file -> refresh.run());
        refresh.run();
        HBox row = new HBox(name);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("document-row");
        return row;
    }
}
