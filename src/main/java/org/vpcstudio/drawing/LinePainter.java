package org.vpcstudio.drawing;

import java.util.List;
import org.vpcstudio.drawing.Brush.Pen;
import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.drawing.Scene.Line;
import org.vpcstudio.drawing.Scene.LineKind;

/// Connections, and what stands at their ends.
final class LinePainter {
    private static final double PAD = 8;

    private final Easel easel;

    LinePainter(Easel easel) {
        this.easel = easel;
    }

    /// The line without its ends.
    void line(Line line) {
        double width = easel.lod() == Lod.BLOCKS ? 1 / easel.scale() : width(line.kind());
        easel.brush().polyline(line.route(), false, null, Pen.solid(easel.argb(colour(line.kind())), width));
    }

    private static double width(LineKind kind) {
        return switch (kind) {
            case BINDING, ASSOCIATION -> 2;
            case ACCESS -> 1;
        };
    }

    private static Token colour(LineKind kind) {
        return switch (kind) {
            case BINDING -> Token.E_BINDING;
            case ASSOCIATION, ACCESS -> Token.E_ASSOC;
        };
    }

    /// The pad at the interface of a binding, the rings of an association; drawn over the nodes.
    void ends(Line line) {
        if (easel.lod() == Lod.BLOCKS) {
            return;
        }
        switch (line.kind()) {
            case BINDING -> pad(line.route().getLast());
            case ASSOCIATION -> {
                ring(line.route().getFirst(), line.route().get(1));
                ring(line.route().getLast(), line.route().get(line.route().size() - 2));
            }
            case ACCESS -> {}
        }
    }

    private void pad(Point end) {
        easel.fill(end.x() - PAD / 2, end.y() - PAD / 2, PAD, PAD, 0, Token.E_BINDING);
    }

    private void ring(Point end, Point before) {
        double x = end.x() + 4 * Math.signum(before.x() - end.x());
        double y = end.y() + 4 * Math.signum(before.y() - end.y());
        easel.brush().circle(x, y, 4, easel.argb(Token.NODE_FILL), easel.pen(Token.E_ASSOC, 2));
    }

    /// An arrow head of 9 x 8 with its tip here, pointing away from `before`.
    void arrow(Point tip, Point before, Token colour) {
        double dx = Math.signum(tip.x() - before.x());
        double dy = Math.signum(tip.y() - before.y());
        List<Point> head = List.of(
                tip,
                new Point(tip.x() - 8 * dx - 4.5 * dy, tip.y() - 8 * dy + 4.5 * dx),
                new Point(tip.x() - 8 * dx + 4.5 * dy, tip.y() - 8 * dy - 4.5 * dx));
        easel.brush().polyline(head, true, easel.argb(colour), null);
    }
}
