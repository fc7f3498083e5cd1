package org.vpcstudio.ui.canvas;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.vpcstudio.catalog.CloudProfile;
import org.vpcstudio.edit.Naming;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.canvas.surface.Viewport;

/// Edits a name in its place: Enter commits, Esc puts back, a bad name keeps the field open with the reason under it.
final class RenameEditor {
    private final Board board;
    private final Pane layer;
    private final Runnable refocus;
    private Optional<VBox> open = Optional.empty();

    /// @param layer where the field floats
    /// @param refocus gives the focus back to the canvas
    RenameEditor(Board board, Pane layer, Runnable refocus) {
        this.board = board;
        this.layer = layer;
        this.refocus = refocus;
    }

    /// Opens the name of the one selected element.
    void open() {
        board.workbench().selection().get().stream().findFirst().ifPresent(this::open);
    }

    /// Opens the name of an element. A region has its cloud's name and keeps it.
    void open(ResourceId id) {
        close();
        Optional<Resource> resource = board.resource(id);
        Optional<Box> box = board.box(id);
        if (resource.isEmpty() || box.isEmpty() || resource.get().kind() == Kind.REGION || !board.isEditable()) {
            return;
        }
        TextField field = new TextField(resource.get().name());
        field.setId("canvas-rename");
        field.setAccessibleText(board.workbench()
                .say(Message.of("canvas.rename.field", resource.get().name())));
        Label reason = new Label();
        reason.setId("canvas-rename-reason");
        reason.getStyleClass().add("vs-reason");
        VBox editor = new VBox(field, reason);
        editor.getStyleClass().add("vs-rename");
        place(editor, field, resource.get().kind(), box.get());
        reason.setVisible(false);
        field.textProperty().addListener(_ -> show(field, reason));
        field.setOnAction(_ -> commit(id, field));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && open.filter(editor::equals).isPresent()) {
                commit(id, field);
                close();
            }
        });
        open = Optional.of(editor);
        layer.getChildren().add(editor);
        field.requestFocus();
        field.selectAll();
    }

    private void place(VBox editor, TextField field, Kind kind, Box box) {
        Viewport view = board.view().get();
        int inset = kind == Kind.ECS ? 48 : 30;
        int width = kind.isContainer() ? 220 : Math.max(120, box.width() - inset - 8);
        field.setPrefWidth(Math.max(140, width * view.scale()));
        editor.relocate(Math.rint(view.viewX(box.x() + inset)), Math.rint(view.viewY(box.y())) + 2);
    }

    private Optional<Message> refusal(String name) {
        if (name.isBlank()) {
            return Optional.of(Message.of("canvas.rename.blank"));
        }
        int longest = CloudProfile.of(board.document().profile()).number("name.max");
        int length = name.strip().length();
        return length > longest ? Optional.of(Message.of("canvas.rename.long", length, longest)) : Optional.empty();
    }

    private void show(TextField field, Label reason) {
        Optional<Message> refusal = refusal(field.getText());
        reason.setText(refusal.map(board.workbench()::say).orElse(""));
        reason.setVisible(refusal.isPresent());
        field.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("refused"), refusal.isPresent());
    }

    private void commit(ResourceId id, TextField field) {
        String name = field.getText().strip();
        if (refusal(name).isPresent()) {
            return;
        }
        close();
        if (board.resource(id).filter(r -> !r.name().equals(name)).isPresent()) {
            board.workbench().session().apply(Naming.rename(board.document().topology(), id, name));
        }
    }

    /// Closes the field without a change.
    void close() {
        Optional<VBox> closing = open;
        open = Optional.empty();
        closing.ifPresent(editor -> {
            layer.getChildren().remove(editor);
            refocus.run();
        });
    }
}
