package org.vpcstudio.ui.canvas.gesture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.MouseButton;
import org.vpcstudio.drawing.Token;
import org.vpcstudio.edit.Fitting;
import org.vpcstudio.edit.Moving;
import org.vpcstudio.edit.Step;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.canvas.surface.Handles;
import org.vpcstudio.ui.canvas.surface.Pencil;
import org.vpcstudio.ui.canvas.surface.Pointer;
import org.vpcstudio.ui.canvas.surface.Snapper;

/// Pulls a border or a corner of the one selected container or note. It stays large enough for what it holds; with
/// Shift it keeps its proportions.
public final class ResizeGesture implements Gesture {
    private final Board board;
    private final Pointer press;
    private final Resource container;
    private final Handles.Handle handle;
    private final Box start;
    private Box wanted;
    private boolean atLimit;
    private Aftermath aftermath;

    private ResizeGesture(Board board, Pointer press, Resource container, Handles.Handle handle, Box start) {
        this.board = board;
        this.press = press;
        this.container = container;
        this.handle = handle;
        this.start = start;
        this.wanted = start;
        this.aftermath = new Aftermath(board.document(), Map.of());
    }

    static Optional<ResizeGesture> begin(Board board, Pointer press) {
        if (press.button() != MouseButton.PRIMARY) {
            return Optional.empty();
        }
        return Handles.owner(board)
                .filter(id -> !board.document().diagram().isLocked(id))
                .flatMap(id -> {
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
        Box pulled = new Box(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
        Box next = at.shift() ? inProportion(pulled, least) : pulled.union(least);
        atLimit = right <= left || bottom <= top || (at.shift() ? isLeast(next, least) : !next.equals(pulled));
        if (!next.equals(wanted)) {
            wanted = next;
            aftermath = Aftermath.of(board.document(), step().edit().apply(board.document()), Set.of(container.id()));
        }
        board.touch();
    }

    /// As large as the pull along the side that was pulled further says; the corner or border across stays.
    private Box inProportion(Box pulled, Box least) {
        double across = (double) pulled.width() / start.width();
        double down = (double) pulled.height() / start.height();
        double pull = handle.across() == 0 ? down : handle.down() == 0 ? across : Math.max(across, down);
        double factor = Math.max(
                pull, Math.max((double) least.width() / start.width(), (double) least.height() / start.height()));
        int width = (int) Math.ceil(start.width() * factor);
        int height = (int) Math.ceil(start.height() * factor);
        int x = handle.across() < 0 ? start.right() - width : start.x();
        int y = handle.down() < 0 ? start.bottom() - height : start.y();
        return new Box(x, y, width, height);
    }

    private static boolean isLeast(Box box, Box least) {
        return box.width() == least.width() || box.height() == least.height();
    }

    private Step step() {
        Box around = container.parent().flatMap(board::box).orElse(new Box(0, 0, 1, 1));
        return Moving.resize(board.document(), container.id(), wanted.movedBy(-around.x(), -around.y()), "");
    }

    private static int edge(double value, boolean free) {
        return free ? (int) Math.rint(value) : Snapper.onGrid(value);
    }

    @Override
    public void release(Pointer at) {
        drag(at);
        if (!wanted.equals(start)) {
            board.workbench().session().apply(step());
            board.workbench().select(Set.of(container.id()));
        }
        board.touch();
    }

    @Override
    public void paint(Pencil pencil) {
        if (wanted.equals(start)) {
            return;
        }
        aftermath.paint(pencil);
        Kind kind = container.kind();
        pencil.frame(wanted, kind, 0, 1, Token.ACCENT, List.of());
        Message words = Message.of(atLimit ? "canvas.size.least" : "canvas.size", wanted.width(), wanted.height());
        pencil.plate(board.workbench().say(words), wanted.x(), wanted.bottom(), 12, Token.ACCENT);
    }
}
