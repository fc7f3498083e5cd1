package org.vpcstudio.ui.canvas.gesture;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.input.MouseButton;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.canvas.surface.Pencil;
import org.vpcstudio.ui.canvas.surface.Pointer;

/// A rubber band on a blank place: from left to right it selects what it encloses, from right to left what it touches.
/// Without a drag it clears the selection.
public final class BandGesture implements Gesture {
    private final Board board;
    private final Pointer press;
    private final Set<ResourceId> before;
    private Pointer at;

    private BandGesture(Board board, Pointer press) {
        this.board = board;
        this.press = press;
        this.at = press;
        this.before = press.adds() ? board.workbench().selection().get() : Set.of();
    }

    static Optional<BandGesture> begin(Board board, Pointer press) {
        return press.button() == MouseButton.PRIMARY ? Optional.of(new BandGesture(board, press)) : Optional.empty();
    }

    @Override
    public void drag(Pointer now) {
        at = now;
        if (at.isAwayFrom(press)) {
            board.workbench().select(caught());
        }
        board.touch();
    }

    @Override
    public void release(Pointer now) {
        at = now;
        board.workbench().select(at.isAwayFrom(press) ? caught() : before);
        board.touch();
    }

    private Set<ResourceId> caught() {
        Set<ResourceId> caught = new TreeSet<>(before);
        board.scene().boxes().forEach((id, box) -> {
            if (at.x() >= press.x() ? isEnclosed(box) : isTouched(id, box)) {
                caught.add(id);
            }
        });
        return caught;
    }

    private boolean isEnclosed(Box box) {
        return box.x() >= left() && box.right() <= right() && box.y() >= top() && box.bottom() <= bottom();
    }

    /// A container is touched by its border; a band inside of it does not mean it.
    private boolean isTouched(ResourceId id, Box box) {
        boolean overlaps = box.x() < right() && left() < box.right() && box.y() < bottom() && top() < box.bottom();
        boolean inside = left() > box.x() && right() < box.right() && top() > box.y() && bottom() < box.bottom();
        return overlaps && !(inside && board.isContainer(id));
    }

    private double left() {
        return Math.min(press.x(), at.x());
    }

    private double right() {
        return Math.max(press.x(), at.x());
    }

    private double top() {
        return Math.min(press.y(), at.y());
    }

    private double bottom() {
        return Math.max(press.y(), at.y());
    }

    @Override
    public void cancel() {
        board.workbench().select(before);
    }

    @Override
    public void paint(Pencil pencil) {
        if (at.isAwayFrom(press)) {
            pencil.band(press.x(), press.y(), at.x(), at.y());
        }
    }
}
