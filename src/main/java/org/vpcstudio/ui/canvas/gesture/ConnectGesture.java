package org.vpcstudio.ui.canvas.gesture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.MouseButton;
import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.drawing.Token;
import org.vpcstudio.edit.Connecting;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.canvas.surface.Pencil;
import org.vpcstudio.ui.canvas.surface.Pointer;
import org.vpcstudio.ui.canvas.surface.Ports;
import org.vpcstudio.ui.canvas.surface.Tool;

/// Pulls a connection from a port, or with the connecting tool from anywhere on a node, to another node. Let go on a
/// blank place it does nothing. A click on a port asks for a new neighbour.
public final class ConnectGesture implements Gesture {
    private static final int SEVEN_TENTHS = 0xB3;

    private final Board board;
    private final Pointer press;
    private final ResourceId source;
    private final Point from;
    private Pointer at;
    private Optional<ResourceId> target = Optional.empty();

    private ConnectGesture(Board board, Pointer press, ResourceId source, Point from) {
        this.board = board;
        this.press = press;
        this.source = source;
        this.from = from;
        this.at = press;
    }

    static Optional<ConnectGesture> begin(Board board, Pointer press) {
        if (press.button() != MouseButton.PRIMARY || !board.isEditable()) {
            return Optional.empty();
        }
        Optional<ConnectGesture> pulled = Ports.at(board, press)
                .flatMap(port -> Ports.shown(board).map(source -> new ConnectGesture(board, press, source, port)));
        return pulled.or(() -> board.tool().get() == Tool.CONNECT ? fromBody(board, press) : Optional.empty());
    }

    private static Optional<ConnectGesture> fromBody(Board board, Pointer press) {
        return board.elementAt(press)
                .filter(id ->
                        board.resource(id).filter(r -> Ports.has(r.kind())).isPresent())
                .flatMap(id -> board.box(id)
                        .map(box -> new ConnectGesture(board, press, id, new Point(box.centerX(), box.centerY()))));
    }

    @Override
    public void drag(Pointer now) {
        at = now;
        target = targetAt(now);
        board.touch();
    }

    /// The node here, or the innermost of the containers here that can be connected.
    private Optional<ResourceId> targetAt(Pointer now) {
        Optional<ResourceId> node = board.elementAt(now).filter(id -> !id.equals(source) && !board.isContainer(id));
        return node.or(() -> around(board.containerAt(now, Set.of()))
                .filter(id -> refusal(id).isEmpty())
                .findFirst());
    }

    private Stream<ResourceId> around(Optional<ResourceId> inner) {
        return Stream.iterate(
                        inner,
                        Optional::isPresent,
                        id -> id.flatMap(board::resource).flatMap(Resource::parent))
                .flatMap(Optional::stream);
    }

    private Optional<Message> refusal(ResourceId id) {
        return Connecting.refusal(board.document(), source, id, manner());
    }

    /// With Shift a server becomes a backend, whatever its role.
    private Connecting.Manner manner() {
        return at.shift() ? Connecting.Manner.BALANCED : Connecting.Manner.BY_ROLE;
    }

    @Override
    public void release(Pointer now) {
        drag(now);
        if (!at.isAwayFrom(press)) {
            board.workbench().select(Set.of(source));
            if (board.tool().get() == Tool.SELECT) {
                board.askForNeighbour(source, from);
            }
        } else {
            target.ifPresent(to -> connect(board, source, to, manner()));
        }
    }

    /// Connects two elements, or tells why they cannot be.
    ///
    /// @return whether they are connected now
    static boolean connect(Board board, ResourceId from, ResourceId to, Connecting.Manner manner) {
        Optional<Message> refusal = Connecting.refusal(board.document(), from, to, manner);
        if (refusal.isPresent()) {
            board.workbench().notices().problem(refusal.get());
            return false;
        }
        board.workbench()
                .session()
                .apply(Connecting.connect(
                        board.document(), from, to, manner, board.workbench().ids()));
        board.tool().set(Tool.SELECT);
        return true;
    }

    @Override
    public void paint(Pencil pencil) {
        if (!at.isAwayFrom(press)) {
            return;
        }
        paintTargets(pencil, board, source, manner());
        pencil.line(from.x(), from.y(), at.x(), at.y(), 2, List.of(6.0, 4.0));
        target.ifPresent(id -> paintVerdict(pencil, board, source, id, manner()));
    }

    /// Fades everything that cannot be connected with the source.
    static void paintTargets(Pencil pencil, Board board, ResourceId source, Connecting.Manner manner) {
        int veil = (pencil.argb(Token.SUBNET_FILL) & 0xFFFFFF) | (SEVEN_TENTHS << 24);
        board.scene().boxes().forEach((id, box) -> {
            Optional<Resource> resource = board.resource(id);
            boolean legal = id.equals(source)
                    || Connecting.refusal(board.document(), source, id, manner).isEmpty();
            if (!legal && resource.filter(r -> !r.kind().isContainer()).isPresent()) {
                pencil.cover(box, resource.get().kind(), veil);
            }
        });
    }

    /// Frames a target and says why it cannot be one.
    static void paintVerdict(Pencil pencil, Board board, ResourceId source, ResourceId id, Connecting.Manner manner) {
        Box box = board.box(id).orElseThrow();
        Resource resource = board.resource(id).orElseThrow();
        Optional<Message> refusal = Connecting.refusal(board.document(), source, id, manner);
        if (refusal.isPresent()) {
            pencil.frame(box, resource.kind(), 2, 2, Token.DANGER_FG, List.of(6.0, 4.0));
            pencil.plate(board.workbench().say(refusal.get()), box.x(), box.bottom(), 12, Token.DANGER_FG);
        } else {
            pencil.frame(box, resource.kind(), 2, 2, Token.ACCENT, List.of());
        }
    }
}
