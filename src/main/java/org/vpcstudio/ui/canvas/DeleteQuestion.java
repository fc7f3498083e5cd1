package org.vpcstudio.ui.canvas;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.vpcstudio.edit.Deleting;
import org.vpcstudio.edit.Step;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.workbench.Workbench;

/// Asks what becomes of the content of containers that are to be deleted. Anything but an answer means no.
final class DeleteQuestion {
    private final Board board;
    private final Workbench workbench;
    private final Pane layer;
    private final Runnable refocus;
    private final BiConsumer<Step, Set<ResourceId>> delete;
    private final VBox popup = new VBox();

    /// @param layer where the question floats
    /// @param refocus gives the focus back to the canvas
    /// @param delete takes the step and says what was deleted
    DeleteQuestion(Board board, Pane layer, Runnable refocus, BiConsumer<Step, Set<ResourceId>> delete) {
        this.board = board;
        this.workbench = board.workbench();
        this.layer = layer;
        this.refocus = refocus;
        this.delete = delete;
        popup.setId("delete-question");
        popup.getStyleClass().addAll("vs-floating-bar", "vs-question");
        popup.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    /// Asks about these elements and what is in them.
    void ask(Set<ResourceId> chosen, int contents) {
        close();
        String name = chosen.size() == 1
                ? workbench.selected().getFirst().name()
                : workbench.say(Message.of("canvas.delete.several", chosen.size()));
        Label question = new Label(workbench.say(
                contents == 1
                        ? Message.of("canvas.delete.question.one", name)
                        : Message.of("canvas.delete.question.many", name, contents)));
        question.setWrapText(true);
        Button all = button("contents", () -> delete.accept(Deleting.delete(board.document(), chosen), chosen));
        Button keep = button("up", () -> delete.accept(Deleting.deleteKeeping(board.document(), chosen), chosen));
        Optional<Message> refusal = Deleting.whyNotUp(board.document(), chosen);
        keep.setDisable(refusal.isPresent());
        Button cancel = button("cancel", () -> {});
        cancel.setCancelButton(true);
        popup.getChildren().setAll(question, new HBox(8, all, keep, cancel));
        refusal.ifPresent(reason -> {
            Label why = new Label(workbench.say(Message.of("canvas.delete.not-up", reason)));
            why.setId("delete-question-why");
            why.getStyleClass().add("vs-hint");
            why.setWrapText(true);
            popup.getChildren().add(1, why);
        });
        layer.getChildren().add(popup);
        popup.autosize();
        popup.relocate(Math.rint((layer.getWidth() - popup.prefWidth(-1)) / 2), 64);
        cancel.requestFocus();
    }

    void close() {
        if (layer.getChildren().remove(popup)) {
            refocus.run();
        }
    }

    private Button button(String name, Runnable then) {
        Button button = new Button(workbench.say("canvas.delete." + name));
        button.setId("delete-question-" + name);
        button.setOnAction(_ -> {
            close();
            then.run();
        });
        return button;
    }
}
