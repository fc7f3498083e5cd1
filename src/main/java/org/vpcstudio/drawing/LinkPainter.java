package org.vpcstudio.drawing;

import java.util.List;
import org.vpcstudio.drawing.Brush.Align;
import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.drawing.Scene.Line;
import org.vpcstudio.model.diagram.Box;

/// What stands on lines: the icon and the name of a peering, the method of LVS, the destination of a route.
final class LinkPainter {
    static final int TILE = 36;
    private static final double ICON = 20;
    private static final double LABELS_FROM = 0.6;
    private static final double ROOM = 180;

    /// A label would cover a shorter line and stands beside it.
    private static final double SHORT = 48;

    private final Easel easel;
    private final Scene scene;

    LinkPainter(Easel easel, Scene scene) {
        this.easel = easel;
        this.scene = scene;
    }

    void label(Line line) {
        if (line.count() > 1 && easel.lod() == Lod.FULL) {
            Point at = Strands.middle(line.route());
            String count = easel.say("count", line.count());
            new LabelPainter(easel).draw(count, "", at.x(), at.y(), ROOM, LinePainter.colour(line.kind()));
            return;
        }
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

    /// On the longest part that leaves the nodes free. Lines of one tree that say the same say it once.
    private void plate(Line line) {
        if (easel.scale() < LABELS_FROM || line.words().isEmpty() || !isFirst(line)) {
            return;
        }
        String first = line.words().getFirst();
        String text = line.words().size() > 1
                ? easel.say("groups", first, line.words().size() - 1)
                : first;
        LabelPainter label = new LabelPainter(easel);
        double half = label.width(text, "") / 2;
        List<Point> places = Strands.middles(line.route());
        Point at =
                places.stream().filter(place -> isFree(place, half)).findFirst().orElse(places.getFirst());
        boolean covers = Strands.length(line.route()) < SHORT;
        label.draw(text, "", covers ? at.x() + half + 8 : at.x(), at.y(), ROOM, LinePainter.colour(line.kind()));
    }

    private boolean isFirst(Line line) {
        return scene.plan().wiring().siblings(line).stream()
                .filter(other -> other.words().equals(line.words()))
                .findFirst()
                .filter(line::equals)
                .isPresent();
    }

    private boolean isFree(Point place, double half) {
        Box label = new Box(
                (int) (place.x() - half), (int) (place.y() - LabelPainter.HEIGHT / 2), (int) (2 * half) + 1, (int)
                        LabelPainter.HEIGHT);
        return scene.plan().items(label).stream()
                .noneMatch(item -> !item.isOpen() && item.box().overlaps(label));
    }
}
