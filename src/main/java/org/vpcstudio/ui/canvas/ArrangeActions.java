package org.vpcstudio.ui.canvas;

import java.util.List;
import java.util.Set;
import org.vpcstudio.edit.Arrangement;
import org.vpcstudio.edit.Arranging;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.edit.Moving;
import org.vpcstudio.edit.Step;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.workbench.Action;
import org.vpcstudio.ui.workbench.Actions;
import org.vpcstudio.ui.workbench.Workbench;

/// What the menu Arrange holds: align, distribute, make equal, fit to content, lock.
final class ArrangeActions {
    private final Board board;
    private final Workbench workbench;

    ArrangeActions(Board board) {
        this.board = board;
        this.workbench = board.workbench();
    }

    /// @param layout begins the automatic layout
    void register(Runnable layout) {
        Actions actions = workbench.actions();
        for (Arrangement how : Arrangement.values()) {
            actions.add(new Action("arrange." + how.code(), "", "", () -> can(how), () -> arrange(how)));
        }
        actions.add(new Action("arrange.fit-content", "ui-fit", "", this::canFit, this::fit));
        actions.add(new Action("arrange.layout", "ui-layers", "Shortcut+Shift+L", this::canLayOut, layout));
        actions.add(new Action("arrange.lock", "ui-lock", "Shortcut+L", this::canLock, this::lock));
    }

    private boolean canLayOut() {
        return board.isEditable() && !board.scene().boxes().isEmpty();
    }

    private Set<ResourceId> selection() {
        return workbench.selection().get();
    }

    private boolean can(Arrangement how) {
        return board.isEditable() && Arranging.can(board.document(), selection(), how);
    }

    private void arrange(Arrangement how) {
        workbench.session().apply(Arranging.arrange(board.document(), selection(), how));
    }

    private boolean canFit() {
        return board.isEditable()
                && !Moving.fittable(board.document(), selection()).isEmpty();
    }

    private void fit() {
        workbench.session().apply(Moving.fit(board.document(), selection()));
    }

    private List<Resource> drawn() {
        return workbench.selected().stream()
                .filter(resource ->
                        board.document().diagram().drawn(resource.id()).isPresent())
                .toList();
    }

    private boolean canLock() {
        return board.isEditable() && !drawn().isEmpty();
    }

    /// Locks what is selected; when all of it is locked, it is let go.
    private void lock() {
        Document document = board.document();
        List<Resource> chosen = drawn();
        boolean lock = !chosen.stream().allMatch(resource -> document.diagram().isLocked(resource.id()));
        String verb = lock ? "edit.lock." : "edit.unlock.";
        Message label = chosen.size() == 1
                ? Message.of(verb + "one", chosen.getFirst().name())
                : Message.of(verb + "many", chosen.size());
        List<Edit.Lock> edits = chosen.stream()
                .map(resource -> new Edit.Lock(resource.id(), lock))
                .toList();
        workbench.session().apply(Step.of(label, Edit.all(edits)));
        workbench.notices().doneUndoable(label);
    }
}
