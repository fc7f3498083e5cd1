package org.vpcstudio.ui.problems;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.vpcstudio.ui.workbench.Workbench;

/// Accepts the selected problem: a line for the reason and a button that waits for one.
final class AcceptBox {
    private final HBox box;

    AcceptBox(Workbench workbench, ProblemList list) {
        TextField reason = new TextField();
        reason.setId("problem-reason-field");
        reason.setPromptText(workbench.say("problems.accept.reason"));
        reason.setAccessibleText(workbench.say("problems.accept.reason"));
        reason.setDisable(!list.isDesigning());
        HBox.setHgrow(reason, Priority.ALWAYS);
        Button accept = new Button(workbench.say("problems.accept"));
        accept.setId("problem-accept");
        accept.setMinWidth(Region.USE_PREF_SIZE);
        accept.disableProperty()
                .bind(reason.textProperty().map(String::isBlank).map(blank -> blank || !list.isDesigning()));
        accept.setOnAction(event -> list.accept(reason.getText()));
        reason.setOnAction(event -> accept.fire());
        this.box = new HBox(8, reason, accept);
    }

    Region node() {
        return box;
    }
}
