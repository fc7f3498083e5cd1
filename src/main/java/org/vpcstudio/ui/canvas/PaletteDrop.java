package org.vpcstudio.ui.canvas;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.vpcstudio.signal.Subscription;
import org.vpcstudio.ui.canvas.gesture.Placement;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.canvas.surface.Layer;
import org.vpcstudio.ui.canvas.surface.Pencil;
import org.vpcstudio.ui.canvas.surface.Pointer;
import org.vpcstudio.ui.canvas.surface.Viewport;
import org.vpcstudio.ui.workbench.PaletteDrag;

/// Follows a palette item that is dragged over the window, and drops it when it is let go over the canvas.
final class PaletteDrop implements Layer {
    private final Board board;
    private final Region canvas;
    private Optional<Placement> placement = Optional.empty();

    PaletteDrop(Board board, Region canvas) {
        this.board = board;
        this.canvas = canvas;
    }

    void watch(List<Subscription> subscriptions) {
        subscriptions.add(board.workbench().paletteDrag().watch(drag -> {
            drag.ifPresentOrElse(this::follow, () -> placement = Optional.empty());
            board.touch();
        }));
    }

    private void follow(PaletteDrag drag) {
        if (drag.phase() == PaletteDrag.Phase.CANCELLED || !board.isEditable()) {
            placement = Optional.empty();
            return;
        }
        Placement present =
                placement.filter(p -> p.preset() == drag.preset()).orElseGet(() -> new Placement(board, drag.preset()));
        placement = Optional.of(present);
        Point2D local = canvas.sceneToLocal(drag.sceneX(), drag.sceneY());
        if (!canvas.getLayoutBounds().contains(local)) {
            present.hide();
        } else {
            present.moveTo(pointer(local, drag.free()));
        }
        if (drag.phase() == PaletteDrag.Phase.DROPPED) {
            placement = Optional.empty();
            if (present.drop()) {
                canvas.requestFocus();
            }
        }
    }

    private Pointer pointer(Point2D at, boolean free) {
        Viewport view = board.view().get();
        return new Pointer(
                view.canvasX(at.getX()),
                view.canvasY(at.getY()),
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                free);
    }

    @Override
    public void paint(Pencil pencil) {
        placement.ifPresent(p -> p.paint(pencil));
    }
}
