package org.vpcstudio.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.Pane;
import org.controlsfx.control.decoration.Decoration;
import org.controlsfx.control.decoration.Decorator;
import org.controlsfx.control.decoration.GraphicDecoration;
import org.controlsfx.control.decoration.StyleClassDecoration;
import org.vpcstudio.check.Severity;
import org.vpcstudio.drawing.Status;
import org.vpcstudio.ui.kit.Icon;

/// Marks a row that has something wrong by ControlsFX decorations: a style class (`bad` or `doubtful`, and `problem`)
/// and the shape of the severity in the field. The row is decorated, not the control: a control has no children to
/// decorate before its skin is there.
final class Marks {
    private static final double SIZE = 16;

    /// From the right end of the row and its top to the middle of the shape: 14 beside the field, 8 inside it, half a
    /// shape; 3 above the field, half of its 28.
    private static final double FROM_RIGHT = 30;

    private static final double FROM_TOP = 17;

    /// The arrow of a choice lies to the right of its shape.
    private static final double ARROW = 22;

    private final Pane row;
    private final double fromRight;
    private Optional<Severity> shown = Optional.empty();
    private List<Decoration> decorations = List.of();

    Marks(Pane row, boolean arrow) {
        this.row = row;
        this.fromRight = arrow ? FROM_RIGHT + ARROW : FROM_RIGHT;
    }

    void show(Optional<Severity> severity) {
        if (severity.equals(shown)) {
            return;
        }
        shown = severity;
        decorations.forEach(old -> Decorator.removeDecoration(row, old));
        decorations = severity.map(this::decorations).orElse(List.of());
        decorations.forEach(next -> Decorator.addDecoration(row, next));
    }

    private List<Decoration> decorations(Severity severity) {
        Decoration style =
                switch (severity) {
                    case ERROR -> new StyleClassDecoration("problem", "bad");
                    case WARNING -> new StyleClassDecoration("problem", "doubtful");
                    case INFO -> new StyleClassDecoration("problem");
                };
        Decoration shape = new GraphicDecoration(
                Icon.solid(Status.of(severity).icon(), SIZE), Pos.TOP_RIGHT, -fromRight, FROM_TOP);
        return List.of(style, shape);
    }
}
