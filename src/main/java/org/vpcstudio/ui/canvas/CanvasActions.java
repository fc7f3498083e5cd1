package org.vpcstudio.ui.canvas;

import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.Pane;
import org.vpcstudio.drawing.Scene.Line;
import org.vpcstudio.edit.Connecting;
import org.vpcstudio.edit.Deleting;
import org.vpcstudio.edit.Step;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.workbench.Action;
import org.vpcstudio.ui.workbench.Actions;
import org.vpcstudio.ui.workbench.Workbench;

/// What the canvas adds to the menus: deleting, selecting everything, and looking at things.
final class CanvasActions {
    private final Board board;
    private final Workbench workbench;
    private final DeleteQuestion question;

    /// @param layer where questions float
    /// @param refocus gives the focus back to the canvas
    CanvasActions(Board board, Pane layer, Runnable refocus) {
        this.board = board;
        this.workbench = board.workbench();
        this.question = new DeleteQuestion(board, layer, refocus, this::deleted);
    }

    /// Forgets what was asked: the design changed.
    void withdraw() {
        question.close();
    }

    /// Registers the actions.
    ///
    /// @param rename opens the name of the selected element
    /// @param quickAdd opens the short list of elements
    /// @param connect begins to connect from the selected element
    void register(Runnable rename, Runnable quickAdd, Runnable connect) {
        Actions actions = workbench.actions();
        actions.add(new Action("edit.delete", "", "Delete", this::canDelete, this::delete));
        actions.add(new Action("edit.rename", "", "F2", () -> board.isEditable() && hasOne(), rename));
        actions.add(new Action("edit.connect", "ui-connect", "", () -> board.isEditable() && hasOne(), connect));
        actions.add(new Action("insert.quick-add", "ui-plus", "Insert", board::isEditable, quickAdd));
        actions.add(Action.of("view.zoom-in", "ui-plus", "Shortcut+Plus", () -> zoom(Mouse.NOTCH)));
        actions.add(Action.of("view.zoom-out", "ui-minus", "Shortcut+Minus", () -> zoom(1 / Mouse.NOTCH)));
        actions.add(Action.of("view.actual-size", "", "Shortcut+0", this::actualSize));
        actions.add(new Action("view.fit", "ui-fit", "Shortcut+1", this::hasContent, this::fit));
        actions.add(new Action("view.fit-selection", "", "Shortcut+2", this::hasSelection, this::fitSelection));
    }

    /// Registers walking through the views that were looked at.
    void registerViews(ViewHistory views) {
        Actions actions = workbench.actions();
        actions.add(new Action("view.back", "", "Alt+Left", views::canGoBack, views::goBack));
        actions.add(new Action("view.forward", "", "Alt+Right", views::canGoForward, views::goForward));
    }

    private boolean hasContent() {
        return !board.scene().boxes().isEmpty();
    }

    private boolean hasSelection() {
        return !workbench.selection().get().isEmpty();
    }

    private boolean hasOne() {
        return workbench.selection().get().size() == 1;
    }

    private boolean canDelete() {
        boolean hasLine = board.chosenLine().line().get().isPresent();
        return board.isEditable() && (hasSelection() || hasLine);
    }

    private void delete() {
        Optional<Line> line = board.chosenLine().line().get();
        if (line.isPresent()) {
            disconnect(line.get());
            return;
        }
        Set<ResourceId> chosen = workbench.selection().get();
        int contents = Deleting.contents(board.document(), chosen).size();
        if (contents > 0) {
            question.ask(chosen, contents);
        } else {
            deleted(Deleting.delete(board.document(), chosen), chosen);
        }
    }

    /// Takes a connection away with all that came with it. One that is made of properties elsewhere, such as a route,
    /// is told where.
    private void disconnect(Line line) {
        Document before = board.document();
        Step cut = Connecting.disconnect(before, line.from(), line.to());
        Step step = cut.edit().apply(before).equals(before) && !line.links().isEmpty()
                ? Deleting.delete(before, Set.copyOf(line.links()))
                : cut;
        String from = before.topology().find(line.from()).map(Resource::name).orElse("");
        String to = before.topology().find(line.to()).map(Resource::name).orElse("");
        if (step.edit().apply(before).equals(before)) {
            workbench.notices().problem(Message.of("canvas.disconnect.not", from, to));
        } else {
            workbench.session().apply(step);
            workbench.notices().doneUndoable(Message.of("canvas.disconnected", from, to));
        }
    }

    private void deleted(Step step, Set<ResourceId> chosen) {
        Document before = board.document();
        workbench.session().apply(step);
        String name = before.topology()
                .find(chosen.iterator().next())
                .map(Resource::name)
                .orElse("");
        int along = before.topology().size() - board.document().topology().size() - chosen.size();
        Message what = chosen.size() == 1
                ? Message.of("canvas.deleted.one", name)
                : Message.of("canvas.deleted.many", chosen.size());
        workbench.notices().doneUndoable(along == 0 ? what : Message.of("canvas.deleted.along", what, along));
    }

    private void zoom(double factor) {
        board.look(board.view()
                .get()
                .scaledAbout(
                        board.width() / 2,
                        board.height() / 2,
                        board.view().get().scale() * factor));
    }

    private void actualSize() {
        board.look(board.view().get().scaledAbout(board.width() / 2, board.height() / 2, 1));
    }

    /// Shows everything, at 100 % at most.
    void fit() {
        board.scene().bounds().ifPresent(all -> board.fit(all, 1));
    }

    private void fitSelection() {
        workbench.selection().get().stream()
                .flatMap(id -> board.box(id).stream())
                .reduce(Box::union)
                .ifPresent(box -> board.fit(box, 2));
    }
}
