package org.vpcstudio.ui.canvas.surface;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.drawing.Scene.Line;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.signal.Signal;

/// The connection that is chosen on the drawing. A line is no resource, so it is not part of the selection; but one
/// that stands for a single resource, such as a peering, has that one selected with it.
public final class ChosenLine {
    /// So near a line is hit, in pixels.
    private static final double REACH = 6;

    /// So near an end is taken hold of, in pixels.
    private static final double END = 10;

    private final Board board;
    private final Signal<Optional<Line>> line = new Signal<>(Optional.empty());

    /// An end that is taken hold of.
    ///
    /// @param stays the element at the other end
    /// @param leaves the element it is taken away from
    /// @param from where the other end is
    public record End(ResourceId stays, ResourceId leaves, Point from) {}

    ChosenLine(Board board) {
        this.board = board;
    }

    public Signal<Optional<Line>> line() {
        return line;
    }

    /// The line under the pointer, where no element's body is over it.
    public Optional<Line> at(Pointer pointer) {
        double scale = board.view().get().scale();
        return board.elementAt(pointer).isPresent()
                ? Optional.empty()
                : board.scene().lineAt(pointer.x(), pointer.y(), REACH / scale);
    }

    /// Chooses a line in the place of what is selected.
    public void choose(Line chosen) {
        line.set(Optional.empty());
        board.workbench().select(linked(chosen));
        line.set(Optional.of(chosen));
        board.touch();
    }

    public void clear() {
        if (line.get().isPresent()) {
            line.set(Optional.empty());
            board.touch();
        }
    }

    /// Something was selected: the line gives way unless it is what the line stands for.
    void selected(Set<ResourceId> selection) {
        if (line.get().filter(chosen -> linked(chosen).equals(selection)).isEmpty()) {
            clear();
        }
    }

    /// The design changed: the same line may run elsewhere, or be no more.
    void refresh() {
        if (line.get().isPresent()) {
            Line before = line.get().get();
            line.set(board.scene().lines().stream()
                    .filter(now -> now.kind() == before.kind()
                            && now.from().equals(before.from())
                            && now.to().equals(before.to()))
                    .findFirst());
        }
    }

    private static Set<ResourceId> linked(Line line) {
        return line.links().size() == 1 ? Set.of(line.links().getFirst()) : Set.of();
    }

    /// The end of the chosen line that the pointer is on.
    public Optional<End> endAt(Pointer pointer) {
        return line.get().flatMap(chosen -> {
            Point first = chosen.route().getFirst();
            Point last = chosen.route().getLast();
            if (isAt(first, pointer)) {
                return Optional.of(new End(chosen.to(), chosen.from(), last));
            }
            return isAt(last, pointer) ? Optional.of(new End(chosen.from(), chosen.to(), first)) : Optional.empty();
        });
    }

    private boolean isAt(Point end, Pointer pointer) {
        double scale = board.view().get().scale();
        return Math.hypot(end.x() - pointer.x(), end.y() - pointer.y()) * scale <= END;
    }

    /// The places at which the chosen line can be taken hold of.
    public List<Point> ends() {
        return line.get()
                .map(chosen -> List.of(chosen.route().getFirst(), chosen.route().getLast()))
                .orElse(List.of());
    }
}
