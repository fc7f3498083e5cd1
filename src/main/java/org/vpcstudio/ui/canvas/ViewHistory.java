package org.vpcstudio.ui.canvas;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.canvas.surface.Viewport;

/// The views one has looked at, as a browser keeps its pages. A view counts once it has been looked at for a moment,
/// so that a scroll or a zoom over many steps is one.
final class ViewHistory {
    private static final long REST_NANOS = 700_000_000;
    private static final int MOST = 100;

    private final Board board;
    private final LongSupplier clock;
    private final Deque<Viewport> back = new ArrayDeque<>();
    private final Deque<Viewport> forward = new ArrayDeque<>();
    private Viewport present;
    private long since;
    private boolean walking;

    /// @param clock nanoseconds
    ViewHistory(Board board, LongSupplier clock) {
        this.board = board;
        this.clock = clock;
        this.present = board.view().get();
        this.since = clock.getAsLong();
    }

    /// The view is another one now.
    void changed(Viewport now) {
        boolean rested = clock.getAsLong() - since >= REST_NANOS;
        if (!walking && rested && !present.equals(back.peek())) {
            back.push(present);
            forward.clear();
            if (back.size() > MOST) {
                back.removeLast();
            }
        }
        present = now;
        since = clock.getAsLong();
    }

    /// Another design was opened: its views begin anew.
    void clear() {
        back.clear();
        forward.clear();
        present = board.view().get();
        since = clock.getAsLong();
    }

    boolean canGoBack() {
        return !back.isEmpty();
    }

    boolean canGoForward() {
        return !forward.isEmpty();
    }

    void goBack() {
        walk(back, forward);
    }

    void goForward() {
        walk(forward, back);
    }

    private void walk(Deque<Viewport> from, Deque<Viewport> to) {
        if (!from.isEmpty()) {
            to.push(present);
            walking = true;
            board.look(from.pop());
            walking = false;
        }
    }
}
