package org.vpcstudio.ui.canvas.gesture;

import java.util.Optional;
import javafx.scene.input.MouseButton;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.canvas.surface.Pointer;
import org.vpcstudio.ui.canvas.surface.Viewport;

/// Moves the view: middle button, right button, or Space with the left button.
public final class PanGesture implements Gesture {
    private final Board board;
    private final Pointer press;
    private final Viewport start;
    private boolean moved;

    private PanGesture(Board board, Pointer press) {
        this.board = board;
        this.press = press;
        this.start = board.view().get();
    }

    static Optional<PanGesture> begin(Board board, Pointer press) {
        boolean mine = press.button() == MouseButton.MIDDLE
                || press.button() == MouseButton.SECONDARY
                || (press.button() == MouseButton.PRIMARY && board.hand().get());
        return mine ? Optional.of(new PanGesture(board, press)) : Optional.empty();
    }

    /// Whether this was a right click without a drag, which asks for the menu.
    public boolean asksForMenu() {
        return press.button() == MouseButton.SECONDARY && !moved;
    }

    @Override
    public void drag(Pointer at) {
        moved |= at.isAwayFrom(press);
        if (moved) {
            board.look(start.moved(Math.rint(at.viewX() - press.viewX()), Math.rint(at.viewY() - press.viewY())));
        }
    }

    @Override
    public void release(Pointer at) {}

    @Override
    public void cancel() {
        board.look(start);
    }
}
