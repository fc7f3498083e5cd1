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
        boolean block = easel.lod() == Lod.BLOCKS;
        int argb = easel.argb(colour(line.kind()));
        Pen pen = new Pen(argb, block ? 1 / easel.scale() : width(line.kind()), block ? List.of() : dash(line.kind()));
        int count =
                line.kind() == LineKind.PEERING ? 2 : block ? 1 : line.links().size();
        for (List<Point> strand : Strands.of(line.route(), block ? 1 : count, apart(line.kind()))) {
            easel.brush().polyline(strand, false, null, pen);
        }
    }

    private static double width(LineKind kind) {
        return switch (kind) {
            case BINDING, ASSOCIATION, PEERING, VPN, LVS -> 2;
            case DIRECT_CONNECT -> 3;
            case ACCESS, ROUTE -> 1;
        };
    }

    private static List<Double> dash(LineKind kind) {
        return switch (kind) {
            case VPN -> List.of(8.0, 4.0);
            case LVS -> List.of(2.0, 4.0);
            case BINDING, ASSOCIATION, ACCESS, PEERING, DIRECT_CONNECT, ROUTE -> List.of();
        };
    }

    /// From the middle of one line to the middle of the next that runs beside it.
    private static double apart(LineKind kind) {
        return kind == LineKind.PEERING ? 4 : 8;
    }

    static Token colour(LineKind kind) {
        return switch (kind) {
            case BINDING -> Token.E_BINDING;
            case ASSOCIATION, ACCESS -> Token.E_ASSOC;
            case PEERING -> Token.E_PEERING;
            case VPN -> Token.E_VPN;
            case DIRECT_CONNECT -> Token.E_DC;
            case LVS -> Token.E_LVS;
            case ROUTE -> Token.E_ROUTE;
        };
    }

    /// The pad at the interface of a binding, the rings of an association, the arrows of LVS and routes; drawn over the
    /// nodes.
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
            case LVS -> arrow(line.route().getLast(), before(line), Token.E_LVS);
            case ROUTE -> openArrow(line.route().getLast(), before(line));
            case ACCESS, PEERING, VPN, DIRECT_CONNECT -> {}
        }
    }

    private static Point before(Line line) {
        return line.route().get(line.route().size() - 2);
    }

    /// An open arrow head of 7 x 7 with its tip here.
    private void openArrow(Point tip, Point before) {
        double dx = Math.signum(tip.x() - before.x());
        double dy = Math.signum(tip.y() - before.y());
        List<Point> head = List.of(
                new Point(tip.x() - 7 * dx - 3.5 * dy, tip.y() - 7 * dy + 3.5 * dx),
                tip,
                new Point(tip.x() - 7 * dx + 3.5 * dy, tip.y() - 7 * dy - 3.5 * dx));
        easel.brush().polyline(head, false, null, easel.pen(Token.E_ROUTE, 1));
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
