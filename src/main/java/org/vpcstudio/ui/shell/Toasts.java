package org.vpcstudio.ui.shell;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.workbench.Notices;
import org.vpcstudio.ui.workbench.Workbench;

/// Shows the latest notice for five seconds above the bottom of the canvas, ten when something failed; longer while
/// the pointer rests on it. A new notice takes the place of the one before.
///
/// The pane is not around the canvas but a narrow one over it: its bar is as wide as the pane, and a toast is not as
/// wide as the canvas.
final class Toasts {
    private static final Duration SHOWN = Duration.seconds(5);

    /// Bad news takes longer to read.
    private static final Duration PROBLEM_SHOWN = Duration.seconds(10);

    private final Workbench workbench;
    private final NotificationPane pane = new NotificationPane();
    private final StackPane layer = new StackPane(pane);
    private final PauseTransition timer = new PauseTransition(SHOWN);

    Toasts(Workbench workbench) {
        this.workbench = workbench;
        pane.setId("toast");
        pane.setShowFromTop(false);
        pane.setPickOnBounds(false);
        pane.setFocusTraversable(false);
        pane.setOnMouseEntered(event -> timer.pause());
        pane.setOnMouseExited(event -> {
            if (timer.getStatus() == Animation.Status.PAUSED) {
                timer.play();
            }
        });
        pane.skinProperty().addListener(skin -> dress());
        layer.setId("toasts");
        layer.setPickOnBounds(false);
        StackPane.setAlignment(pane, Pos.BOTTOM_CENTER);
        timer.setOnFinished(event -> hide());
        workbench.notices().latest().watch(this::show);
        // The link is about the last step, so it may not outlive the step it was offered for.
        workbench.session().history().watch(history -> {
            if (!pane.getActions().isEmpty()) {
                hide();
            }
        });
    }

    Region node() {
        return layer;
    }

    private void show(Notices.Toast toast) {
        pane.setText(workbench.say(toast.message()));
        pane.setGraphic(toast.problem() ? Icon.solid("severity-error", 18) : Icon.line("ui-check", 18));
        pane.getActions().setAll(toast.offer().isEmpty() ? List.of() : List.of(offer(toast)));
        pane.show();
        timer.stop();
        timer.setDuration(toast.problem() ? PROBLEM_SHOWN : SHOWN);
        timer.playFromStart();
    }

    private void hide() {
        timer.stop();
        pane.getActions().clear();
        pane.hide();
    }

    private Action offer(Notices.Toast toast) {
        String words = workbench.say(toast.undoable() ? "toast.undo" : "action." + toast.offer() + ".short");
        Action offer = new Action(words, event -> {
            hide();
            workbench.actions().run(toast.offer());
        });
        offer.getStyleClass().add("toast-undo");
        return offer;
    }

    /// What the skin sets and style sheets cannot: its clip would cut the shadow off, its button has no name for screen
    /// readers and a cross of its own.
    private void dress() {
        pane.setClip(null);
        if (pane.lookup(".close-button") instanceof Button close) {
            close.setGraphic(Icon.line("ui-close", 14));
            close.setAccessibleText(workbench.say("toast.close"));
            GridPane.setValignment(close, VPos.CENTER);
        }
    }
}
