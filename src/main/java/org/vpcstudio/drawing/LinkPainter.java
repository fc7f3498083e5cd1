package org.vpcstudio.drawing;

import org.vpcstudio.drawing.Brush.Align;
import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.drawing.Scene.Line;

/// What stands on lines: the icon and the name of a peering, the method of LVS, the destination of a route.
final class LinkPainter {
    static final int TILE = 36;
    private static final double ICON = 20;
    private static final double LABELS_FROM = 0.6;
    private static final double ROOM = 180;

    private final Easel easel;

    LinkPainter(Easel easel) {
        this.easel = easel;
    }

    void label(Line line) {
        switch (line.kind()) {
            case PEERING -> peering(line);
            case LVS, ROUTE -> plate(line);
            case BINDING, ASSOCIATION, ACCESS, VPN, DIRECT_CONNECT -> {}
        }
    }

    private void peering(Line line) {
        if (easel.lod() == Lod.BLOCKS) {
            return;
        }
        Point at = Strands.middle(line.route());
        double x = at.x() - TILE / 2.0;
        double y = at.y() - TILE / 2.0;
        easel.frame(x, y, TILE, TILE, EcsPainter.RADIUS, easel.argb(Token.NODE_FILL), easel.pen(Token.NODE_LINE, 1));
        easel.icon("peering", at.x() - ICON / 2, at.y() - ICON / 2, ICON, 1.5, Token.TEXT_1);
        if (easel.lod() == Lod.FULL) {
            String name = String.join(", ", line.words());
            easel.text(name, at.x(), y + TILE + 15, Align.CENTER, Type.GATEWAY_NAME, Token.TEXT_1);
        }
    }

    private void plate(Line line) {
        if (easel.scale() < LABELS_FROM || line.words().isEmpty()) {
            return;
        }
        Point at = Strands.middle(line.route());
        String first = line.words().getFirst();
        String text = line.words().size() > 1
                ? easel.say("groups", first, line.words().size() - 1)
                : first;
        new LabelPainter(easel).draw(text, "", at.x(), at.y(), ROOM, LinePainter.colour(line.kind()));
    }
}
