package org.vpcstudio.ui.canvas;

import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.vpcstudio.edit.Moving;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.ui.canvas.gesture.KeyConnecting;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.canvas.surface.Snapper;
import org.vpcstudio.ui.workbench.Workbench;

/// What single keys do while the canvas has the focus.
final class Keys {
    /// Nudges within this time are one step of undo.
    private static final long BURST_NANOS = 500_000_000;

    private static final double FAR = 5;

    private final Board board;
    private final Workbench workbench;
    private final Mouse mouse;
    private final KeyConnecting connecting;
    private final Selecting selecting;
    private final LongSupplier clock;
    private long lastNudge;
    private int burst;
    private Set<ResourceId> nudged = Set.of();

    /// @param clock nanoseconds, to tell a burst of nudges
    Keys(Board board, Mouse mouse, KeyConnecting connecting, Selecting selecting, LongSupplier clock) {
        this.board = board;
        this.workbench = board.workbench();
        this.mouse = mouse;
        this.connecting = connecting;
        this.selecting = selecting;
        this.clock = clock;
        this.lastNudge = clock.getAsLong() - BURST_NANOS;
    }

    void pressed(KeyEvent event) {
        if (connecting.isActive() && connecting.key(event.getCode(), event.isShiftDown())) {
            event.consume();
            return;
        }
        if (handled(event)) {
            event.consume();
        }
    }

    void released(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            board.hand().set(false);
        }
    }

    private boolean handled(KeyEvent event) {
        boolean control = event.isShortcutDown() || event.isControlDown();
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> arrow(-1, 0, event, control);
            case RIGHT, KP_RIGHT -> arrow(1, 0, event, control);
            case UP, KP_UP -> event.isAltDown() ? run("select.parent") : arrow(0, -1, event, control);
            case DOWN, KP_DOWN -> arrow(0, 1, event, control);
            case PAGE_UP -> scroll(0, board.height());
            case PAGE_DOWN -> scroll(0, -board.height());
            case ESCAPE -> escape();
            case DELETE, BACK_SPACE -> run("edit.delete");
            case F2 -> run("edit.rename");
            case INSERT -> run("insert.quick-add");
            case ENTER -> run("select.enter");
            case TAB -> !control && selecting.step(event.isShiftDown() ? -1 : 1);
            case SPACE -> hand();
            case C -> !control && !event.isShiftDown() && !event.isAltDown() && run("edit.connect");
            case EQUALS, ADD, PLUS -> run(control ? "view.zoom-in" : "view.expand");
            case SUBTRACT, MINUS -> run(control ? "view.zoom-out" : "view.collapse");
            default -> false;
        };
    }

    private boolean run(String action) {
        workbench.actions().run(action);
        return true;
    }

    private boolean hand() {
        if (board.isEditable()) {
            board.hand().set(true);
        }
        return board.isEditable();
    }

    private boolean escape() {
        if (mouse.cancel()) {
            return true;
        }
        if (workbench.armed().get().isPresent()) {
            workbench.armed().set(Optional.empty());
            return true;
        }
        boolean busy = !workbench.selection().get().isEmpty()
                || board.chosenLine().line().get().isPresent();
        board.chosenLine().clear();
        workbench.select(Set.of());
        return busy;
    }

    private boolean arrow(int across, int down, KeyEvent event, boolean control) {
        if (event.isAltDown()) {
            return across != 0 && run(across < 0 ? "view.back" : "view.forward");
        }
        if (control && event.isShiftDown()) {
            return false;
        }
        if (workbench.selection().get().isEmpty()) {
            return scroll(-across * Math.rint(board.width() / 10), -down * Math.rint(board.height() / 10));
        }
        if (!board.isEditable()) {
            return true;
        }
        int distance = event.isShiftDown() ? 1 : control ? (int) (FAR * Snapper.STEP) : Snapper.STEP;
        nudge(across * distance, down * distance);
        return true;
    }

    private void nudge(int dx, int dy) {
        long now = clock.getAsLong();
        Set<ResourceId> selection = workbench.selection().get();
        if (now - lastNudge >= BURST_NANOS || !nudged.equals(selection)) {
            burst++;
        }
        lastNudge = now;
        nudged = selection;
        workbench.session().apply(Moving.move(board.document(), selection, dx, dy, "nudge-" + burst));
    }

    private boolean scroll(double dx, double dy) {
        board.look(board.view().get().moved(dx, dy));
        return true;
    }
}
