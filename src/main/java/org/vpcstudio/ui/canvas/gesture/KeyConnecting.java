package org.vpcstudio.ui.canvas.gesture;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.vpcstudio.drawing.Token;
import org.vpcstudio.edit.Connecting;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.canvas.surface.Layer;
import org.vpcstudio.ui.canvas.surface.Pencil;

/// Connecting without the mouse: Tab walks through what can be connected, Enter connects, Esc gives up.
public final class KeyConnecting implements Layer {
    private final Board board;
    private Optional<ResourceId> source = Optional.empty();
    private List<ResourceId> targets = List.of();
    private int chosen;

    public KeyConnecting(Board board) {
        this.board = board;
    }

    public boolean isActive() {
        return source.isPresent();
    }

    /// Begins at the selected element, or tells that there is nothing to connect it with.
    public void begin() {
        List<ResourceId> selection = List.copyOf(board.workbench().selection().get());
        if (selection.size() != 1) {
            return;
        }
        ResourceId from = selection.getFirst();
        targets = board.scene().boxes().keySet().stream()
                .filter(id -> Connecting.refusal(board.document(), from, id).isEmpty())
                .sorted(Comparator.comparing(
                                this::box, Comparator.comparingInt(Box::y).thenComparingInt(Box::x))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        if (targets.isEmpty()) {
            String name = board.resource(from).orElseThrow().name();
            board.workbench().notices().problem(Message.of("canvas.connect.none", name));
            return;
        }
        source = Optional.of(from);
        chosen = 0;
        board.touch();
    }

    private Box box(ResourceId id) {
        return board.box(id).orElseThrow();
    }

    /// Ends without a connection.
    public void end() {
        source = Optional.empty();
        board.touch();
    }

    /// A key while connecting; every one is used up.
    ///
    /// @return whether the key had a meaning here
    public boolean key(KeyCode code, boolean back) {
        switch (code) {
            case TAB -> chosen = Math.floorMod(chosen + (back ? -1 : 1), targets.size());
            case ENTER -> {
                ResourceId from = source.orElseThrow();
                ResourceId to = targets.get(chosen);
                end();
                ConnectGesture.connect(board, from, to, Connecting.Manner.BY_ROLE);
            }
            case ESCAPE -> end();
            default -> {
                return false;
            }
        }
        board.touch();
        return true;
    }

    @Override
    public void paint(Pencil pencil) {
        source.filter(from -> board.resource(from).isPresent()).ifPresent(from -> {
            ResourceId to = targets.get(chosen);
            ConnectGesture.paintTargets(pencil, board, from, Connecting.Manner.BY_ROLE);
            Box start = box(from);
            Box end = box(to);
            pencil.line(start.centerX(), start.centerY(), end.centerX(), end.centerY(), 2, List.of(6.0, 4.0));
            ConnectGesture.paintVerdict(pencil, board, from, to, Connecting.Manner.BY_ROLE);
            pencil.plate(board.workbench().say("canvas.connect.keys"), end.x(), end.bottom(), 12, Token.ACCENT);
        });
    }
}
