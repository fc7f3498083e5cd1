package org.vpcstudio.ui.canvas.gesture;

import java.util.List;
import java.util.Set;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.canvas.surface.Pointer;

/// Elements that lie on top of each other: each further click at the same place selects the next one beneath.
final class Stacked {
    private Stacked() {}

    /// What a click here selects.
    ///
    /// @param before what was selected until now
    /// @param top the topmost element here
    static ResourceId next(Board board, Pointer at, Set<ResourceId> before, ResourceId top) {
        List<ResourceId> pile = board.scene().elementsAt(at.x(), at.y());
        if (before.size() != 1 || at.clicks() != 1) {
            return top;
        }
        int present = pile.indexOf(before.iterator().next());
        return present < 0 ? top : pile.get((present + 1) % pile.size());
    }
}
