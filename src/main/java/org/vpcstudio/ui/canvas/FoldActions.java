package org.vpcstudio.ui.canvas;

import java.util.List;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.workbench.Action;
import org.vpcstudio.ui.workbench.Workbench;

/// Collapsing containers and expanding them again.
final class FoldActions {
    private final Board board;
    private final Workbench workbench;

    private FoldActions(Board board) {
        this.board = board;
        this.workbench = board.workbench();
    }

    static void register(Board board) {
        FoldActions folds = new FoldActions(board);
        folds.add("view.collapse", "Minus", true);
        folds.add("view.expand", "Plus", false);
    }

    private void add(String id, String keys, boolean collapsed) {
        workbench
                .actions()
                .add(new Action(
                        id,
                        "",
                        keys,
                        () -> board.isEditable() && !containers(!collapsed).isEmpty(),
                        () -> fold(collapsed)));
    }

    /// The selected containers that are collapsed, or those that are not.
    private List<Resource> containers(boolean collapsed) {
        return workbench.selected().stream()
                .filter(resource -> canFold(resource.id()))
                .filter(resource -> board.document().diagram().isCollapsed(resource.id()) == collapsed)
                .toList();
    }

    private boolean canFold(ResourceId id) {
        return board.isContainer(id) && board.box(id).isPresent();
    }

    private void fold(boolean collapsed) {
        List<Resource> folded = containers(!collapsed);
        Message what = folded.size() == 1
                ? Message.of("canvas.container.one", folded.getFirst().name())
                : Message.of("canvas.container.many", folded.size());
        workbench
                .session()
                .apply(
                        Message.of(collapsed ? "canvas.collapse" : "canvas.expand", what),
                        Edit.all(folded.stream()
                                .map(resource -> new Edit.Collapse(resource.id(), collapsed))
                                .toList()));
    }
}
