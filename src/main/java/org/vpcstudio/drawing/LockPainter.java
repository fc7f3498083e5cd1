package org.vpcstudio.drawing;

import java.util.List;

/// The padlock on the top-left corner of what stays where it is.
final class LockPainter {
    private static final double RADIUS = 8;
    private static final double ICON = 10;

    private final Easel easel;

    LockPainter(Easel easel) {
        this.easel = easel;
    }

    /// A badge on each of these elements that is locked; none in a run, and none where elements are but blocks.
    void draw(Scene scene, List<Item> items) {
        if (scene.moment().isPresent() || easel.lod() == Lod.BLOCKS) {
            return;
        }
        for (Item item : items) {
            if (scene.document().diagram().isLocked(item.id())) {
                badge(item.box().x() + 1.0, item.box().y() + 1.0);
            }
        }
    }

    private void badge(double x, double y) {
        double unit = easel.unit();
        easel.brush()
                .circle(
                        x,
                        y,
                        RADIUS * unit,
                        easel.argb(Token.NODE_FILL),
                        Brush.Pen.solid(easel.argb(Token.TEXT_2), 1.25 * unit));
        double size = ICON * unit;
        easel.icon("ui-lock", x - size / 2, y - size / 2, size, 2.4, Token.TEXT_1);
    }
}
