package org.vpcstudio.ui.canvas.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.ResourceId;

/// The eight places at which a container is pulled larger or smaller.
public final class Handles {
    private static final double REACH = 8;

    /// One of them.
    ///
    /// @param across -1 left, 0 middle, 1 right
    /// @param down -1 top, 0 middle, 1 bottom
    public record Handle(int across, int down) {
        public double x(Box box) {
            return box.x() + (across + 1) * box.width() / 2.0;
        }

        public double y(Box box) {
            return box.y() + (down + 1) * box.height() / 2.0;
        }

        /// The cursor that says which way it can be pulled.
        public Cursor cursor() {
            if (across == 0) {
                return Cursor.V_RESIZE;
            }
            if (down == 0) {
                return Cursor.H_RESIZE;
            }
            return across == down ? Cursor.NW_RESIZE : Cursor.NE_RESIZE;
        }
    }

    private Handles() {}

    public static List<Handle> all() {
        List<Handle> all = new ArrayList<>();
        for (int down = -1; down <= 1; down++) {
            for (int across = -1; across <= 1; across++) {
                if (across != 0 || down != 0) {
                    all.add(new Handle(across, down));
                }
            }
        }
        return all;
    }

    /// The container or note whose handles are shown: the only selected element, while the design may be changed.
    public static Optional<ResourceId> owner(Board board) {
        return board.workbench().selection().get().stream()
                .findFirst()
                .filter(_ -> board.workbench().selection().get().size() == 1 && board.isEditable())
                .filter(id -> (board.isContainer(id) || board.isKind(id, Kind.NOTE))
                        && board.box(id).isPresent());
    }

    /// The handle of this box under the pointer.
    public static Optional<Handle> at(Board board, Box box, Pointer pointer) {
        double reach = REACH / board.view().get().scale();
        return all().stream()
                .filter(handle -> Math.abs(handle.x(box) - pointer.x()) <= reach
                        && Math.abs(handle.y(box) - pointer.y()) <= reach)
                .findFirst();
    }
}
