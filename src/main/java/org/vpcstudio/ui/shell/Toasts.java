package org.vpcstudio.ui.shell;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.workbench.Notices;
import org.vpcstudio.ui.workbench.Workbench;

/// Shows the latest notice for five seconds above the bottom of the canvas; longer while the pointer rests on it.
final class Toasts {
    private static final Duration SHOWN = Duration.seconds(5);

    /// Bad news takes longer to read.
    private static final Duration PROBLEM_SHOWN = Duration.seconds(10);

    private final Workbench workbench;
    private final StackPane layer = new StackPane();
    private final PauseTransition timer = new PauseTransition(SHOWN);

    Toasts(Workbench workbench) {
        this.workbench = workbench;
        layer.setPickOnBounds(false);
        layer.setId("toasts");
        timer.setOnFinished(event -> layer.getChildren().clear());
        workbench.notices().latest().watch(this::show);
        // The link undoes the last step, so it may not outlive the step it was offered for.
        workbench.session().history().watch(history -> {
            if (layer.lookup("#toast-undo") != null) {
                layer.getChildren().clear();
            }
        });
    }

    Region node() {
        return layer;
    }

    private void show(Notices.Toast toast) {
        HBox box = new HBox(10, mark(toast), words(toast));
        box.setId("toast");
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("toast");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        if (toast.undoable()) {
            box.getChildren().add(undo());
        }
        box.getChildren().add(close());
        box.setOnMouseEntered(event -> timer.pause());
        box.setOnMouseExited(event -> {
            if (timer.getStatus() == Animation.Status.PAUSED) {
                timer.play();
            }
        });
        StackPane.setAlignment(box, Pos.BOTTOM_CENTER);
        layer.getChildren().setAll(box);
        timer.stop();
        timer.setDuration(toast.problem() ? PROBLEM_SHOWN : SHOWN);
        timer.playFromStart();
    }

    private static Node mark(Notices.Toast toast) {
        return toast.problem() ? Icon.solid("severity-error", 18) : Icon.line("ui-check", 18);
    }

    private Label words(Notices.Toast toast) {
        Label label = new Label(workbench.say(toast.message()));
        label.setId("toast-text");
        label.setWrapText(true);
        label.setAccessibleRole(AccessibleRole.TEXT);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private Hyperlink undo() {
        Hyperlink undo = new Hyperlink(workbench.say("toast.undo"));
        undo.setId("toast-undo");
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undo.setOnAction(event -> {
            layer.getChildren().clear();
            workbench.actions().run("edit.undo");
        });
        return undo;
    }

    private Button close() {
        Button close = new Button();
        close.setGraphic(Icon.line("ui-close", 14));
        close.getStyleClass().add("vs-tool");
        close.setAccessibleText(workbench.say("toast.close"));
        close.setOnAction(event -> layer.getChildren().clear());
        return close;
    }
}
