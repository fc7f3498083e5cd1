package org.vpcstudio.ui.canvas;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.canvas.surface.Viewport;
import org.vpcstudio.ui.workbench.Workbench;

/// A file that is opened again is looked at as it was last. The file itself says nothing of it: looking is no change.
final class LastView {
    private final Board board;
    private final Workbench workbench;

    LastView(Board board) {
        this.board = board;
        this.workbench = board.workbench();
    }

    /// What was looked at.
    ///
    /// @param x the canvas point in the middle
    /// @param y likewise
    record Seen(double scale, double x, double y) {}

    /// The view of the open file that is remembered.
    Optional<Seen> remembered() {
        return key().flatMap(workbench.memory()::text).flatMap(LastView::parse);
    }

    /// Remembers how the open file is looked at.
    void note(Viewport view) {
        key().ifPresent(key -> workbench
                .memory()
                .put(
                        key,
                        String.format(
                                Locale.ROOT,
                                "%.4f %.0f %.0f",
                                view.scale(),
                                view.canvasX(board.width() / 2),
                                view.canvasY(board.height() / 2))));
    }

    private Optional<String> key() {
        return workbench.session().file().get().map(file -> "view." + file);
    }

    /// Looks at what was looked at, in the middle of the canvas whatever its size is now.
    void look(Seen remembered) {
        board.look(new Viewport(remembered.scale(), 0, 0)
                .centredOn(remembered.x(), remembered.y(), board.width(), board.height()));
    }

    private static Optional<Seen> parse(String text) {
        try {
            double[] parts =
                    Stream.of(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
            return parts.length == 3 ? Optional.of(new Seen(parts[0], parts[1], parts[2])) : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
