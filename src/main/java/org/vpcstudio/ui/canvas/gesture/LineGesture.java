package org.vpcstudio.ui.canvas.gesture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.MouseButton;
import org.vpcstudio.drawing.Scene.Line;
import org.vpcstudio.drawing.Token;
import org.vpcstudio.edit.Connecting;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.edit.Step;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.canvas.surface.ChosenLine.End;
import org.vpcstudio.ui.canvas.surface.Pencil;
import org.vpcstudio.ui.canvas.surface.Pointer;
import org.vpcstudio.ui.canvas.surface.Ports;

/// A click on a line chooses it; an end of the chosen line is pulled to another element. Let go on a blank place or
/// on something illegal, the line stays as it was.
public final class LineGesture implements Gesture {
    private final Board board;
    private final Pointer press;
    private final Optional<Line> line;
    private final Optional<End> end;
    private Pointer at;

    private LineGesture(Board board, Pointer press, Optional<Line> line, Optional<End> end) {
        this.board = board;
        this.press = press;
        this.line = line;
        this.end = end;
        this.at = press;
    }

    static Optional<LineGesture> begin(Board board, Pointer press) {
        if (press.button() != MouseButton.PRIMARY || !board.isEditable()) {
            return Optional.empty();
        }
        Optional<End> end = board.chosenLine().endAt(press);
        // Where lines end there is a port too, from which more of them are pulled.
        Optional<Line> line = Ports.at(board, press).isPresent()
                ? Optional.empty()
                : board.chosenLine().at(press);
        return end.isPresent() || line.isPresent()
                ? Optional.of(new LineGesture(board, press, line, end))
                : Optional.empty();
    }

    @Override
    public void drag(Pointer now) {
        at = now;
        board.touch();
    }

    @Override
    public void release(Pointer now) {
        at = now;
        if (!at.isAwayFrom(press)) {
            line.ifPresent(board.chosenLine()::choose);
        } else if (end.isPresent()) {
            target(end.get()).ifPresent(to -> reconnect(end.get(), to));
        }
    }

    private Optional<ResourceId> target(End pulled) {
        return board.elementAt(at)
                .or(() -> board.containerAt(at, Set.of()))
                .filter(id -> !id.equals(pulled.leaves()) && !id.equals(pulled.stays()));
    }

    /// The design without the connection.
    private Document without(End pulled) {
        Document document = board.document();
        return Connecting.disconnect(document, pulled.stays(), pulled.leaves())
                .edit()
                .apply(document);
    }

    private Optional<Message> refusal(End pulled, ResourceId to) {
        return Connecting.refusal(without(pulled), pulled.stays(), to);
    }

    private void reconnect(End pulled, ResourceId to) {
        Optional<Message> refusal = refusal(pulled, to);
        if (refusal.isPresent()) {
            board.workbench().notices().problem(refusal.get());
            return;
        }
        Document document = board.document();
        Step cut = Connecting.disconnect(document, pulled.stays(), pulled.leaves());
        Step joined = Connecting.connect(
                without(pulled), pulled.stays(), to, board.workbench().ids());
        board.workbench().session().apply(Message.of("edit.reconnect"), Edit.all(cut.edit(), joined.edit()));
    }

    @Override
    public void paint(Pencil pencil) {
        if (end.isEmpty() || !at.isAwayFrom(press)) {
            return;
        }
        End pulled = end.get();
        pencil.line(pulled.from().x(), pulled.from().y(), at.x(), at.y(), 2, List.of(6.0, 4.0));
        target(pulled).ifPresent(id -> {
            Box box = board.box(id).orElseThrow();
            Resource resource = board.resource(id).orElseThrow();
            Optional<Message> refusal = refusal(pulled, id);
            Token colour = refusal.isPresent() ? Token.DANGER_FG : Token.ACCENT;
            pencil.frame(box, resource.kind(), 2, 2, colour, refusal.isPresent() ? List.of(6.0, 4.0) : List.of());
            refusal.ifPresent(
                    reason -> pencil.plate(board.workbench().say(reason), box.x(), box.bottom(), 12, Token.DANGER_FG));
        });
    }
}
