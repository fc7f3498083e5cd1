package org.vpcstudio.ui.canvas.gesture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.MouseButton;
import org.vpcstudio.drawing.Token;
import org.vpcstudio.edit.Fitting;
import org.vpcstudio.edit.Moving;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.canvas.surface.Handles;
import org.vpcstudio.ui.canvas.surface.Pencil;
import org.vpcstudio.ui.canvas.surface.Pointer;
import org.vpcstudio.ui.canvas.surface.Snapper;

/// Pulls a border or a corner of the one selected container. It stays large enough for what it holds.
public final class ResizeGesture implements Gesture {
    private final Board board;
    private final Pointer press;
    private final Resource container;
    private final Handles.Handle handle;
    private final Box start;
    private Box wanted;
    private boolean atLimit;

    private ResizeGesture(Board board, Pointer press, Resource container, Handles.Handle handle, Box start) {
        this.board = board;
        this.press = press;
        this.container = container;
        this.handle = handle;
        this.start = start;
        this.wanted = start;
    }

    static Optional<ResizeGesture> begin(Board board, Pointer press) {
        if (press.button() != MouseButton.PRIMARY) {
            return Optional.empty();
        }
        return Handles.owner(board).flatMap(id -> {
            Box box = board.box(id).orElseThrow();
            Resource container = board.resource(id).orElseThrow();
            return Handles.at(board, box, press).map(h -> new ResizeGesture(board, press, container, h, box));
        });
    }

    @Override
    public void drag(Pointer at) {
        double dx = handle.across() * (at.x() - press.x());
        double dy = handle.down() * (at.y() - press.y());
        boolean free = at.alt() || !board.snapping().get();
        int left = handle.across() < 0 ? edge(start.x() - dx, free) : start.x();
        int right = handle.across() > 0 ? edge(start.right() + dx, free) : start.right();
        int top = handle.down() < 0 ? edge(start.y() - dy, free) : start.y();
        int bottom = handle.down() > 0 ? edge(start.bottom() + dy, free) : start.bottom();
        Box least = Fitting.least(board.document(), container.id(), start, handle.across() < 0, handle.down() < 0);
        int l = Math.min(left, least.x());
        int t = Math.min(top, least.y());
        int r = Math.max(right, least.right());
        int b = Math.max(bottom, least.bottom());
        wanted = new Box(l, t, r - l, b - t);
        atLimit = l != left || t != top || r != right || b != bottom;
        board.touch();
    }

    private static int edge(double value, boolean free) {
        return free ? (int) Math.rint(value) : Snapper.onGrid(value);
    }

    @Override
    public void release(Pointer at) {
        drag(at);
        if (!wanted.equals(start)) {
            Optional<ResourceId> parent = container.parent();
            Box around = parent.flatMap(board::box).orElse(new Box(0, 0, 1, 1));
            board.workbench()
                    .session()
                    .apply(Moving.resize(
                            board.document(), container.id(), wanted.movedBy(-around.x(), -around.y()), ""));
            board.workbench().select(Set.of(container.id()));
        }
        board.touch();
    }

    @Override
    public void paint(Pencil pencil) {
        if (wanted.equals(start)) {
            return;
        }
        Kind kind = container.kind();
        pencil.frame(wanted, kind, 0, 1, Token.ACCENT, List.of());
        Message words = Message.of(atLimit ? "canvas.size.least" : "canvas.size", wanted.width(), wanted.height());
        pencil.plate(board.workbench().say(words), wanted.x(), wanted.bottom(), 12, Token.ACCENT);
    }
}
