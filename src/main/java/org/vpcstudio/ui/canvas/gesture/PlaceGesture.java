package org.vpcstudio.ui.canvas.gesture;

import java.util.Optional;
import javafx.scene.input.MouseButton;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.canvas.surface.Pencil;
import org.vpcstudio.ui.canvas.surface.Pointer;

/// A click with an armed palette item: places it where the button is let go. Shift keeps it armed.
public final class PlaceGesture implements Gesture {
    private final Board board;
    private final Placement placement;

    private PlaceGesture(Board board, Placement placement) {
        this.board = board;
        this.placement = placement;
    }

    static Optional<PlaceGesture> begin(Board board, Pointer press) {
        if (press.button() != MouseButton.PRIMARY || !board.isEditable()) {
            return Optional.empty();
        }
        return board.workbench().armed().get().map(preset -> {
            PlaceGesture gesture = new PlaceGesture(board, new Placement(board, preset));
            gesture.drag(press);
            return gesture;
        });
    }

    @Override
    public void drag(Pointer at) {
        placement.moveTo(at);
    }

    @Override
    public void release(Pointer at) {
        placement.moveTo(at);
        boolean placed = placement.drop();
        if (placed && !at.shift()) {
            board.workbench().armed().set(Optional.empty());
        }
    }

    @Override
    public void paint(Pencil pencil) {
        placement.paint(pencil);
    }
}
