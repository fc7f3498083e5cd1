package org.vpcstudio.drawing;

import org.vpcstudio.drawing.Brush.Align;
import org.vpcstudio.drawing.Brush.Pen;

/// Labels on lines: 20 high, a plate of the ground with a thin outline.
final class LabelPainter {
    static final double HEIGHT = 20;
    private static final double PADDING = 7;
    private static final double ICON = 14;

    private final Easel easel;

    LabelPainter(Easel easel) {
        this.easel = easel;
    }

    /// A label centred here; `icon` may be blank. Left out when there is no room for its words.
    ///
    /// @param room the most width
    void draw(String text, String icon, double cx, double cy, double room, Token outline) {
        double lead = icon.isEmpty() ? 0 : ICON + 3;
        String shown = easel.fit(text, room - 2 * PADDING - lead, Type.LABEL);
        if (shown.isEmpty()) {
            return;
        }
        plate(shown, icon, cx, cy, easel.pen(outline, 1), Token.TEXT_2);
    }

    /// A label in a colour of state, centred here.
    void alarm(String text, double cx, double cy, Status status) {
        plate(text, "", cx, cy, Pen.solid(status.argb(), 1), Token.TEXT_2);
    }

    /// How wide a label is.
    double width(String text, String icon) {
        double lead = icon.isEmpty() ? 0 : ICON + 3;
        return Math.ceil(easel.width(text, Type.LABEL) + lead + 2 * PADDING);
    }

    private void plate(String text, String icon, double cx, double cy, Pen outline, Token colour) {
        double lead = icon.isEmpty() ? 0 : ICON + 3;
        double width = width(text, icon);
        double x = Math.round(cx - width / 2);
        double y = Math.round(cy - HEIGHT / 2);
        easel.frame(x, y, width, HEIGHT, 5, easel.argb(Token.SUBNET_FILL), outline);
        if (!icon.isEmpty()) {
            easel.icon(icon, x + PADDING - 1, y + 3, ICON, 1.75, Token.TEXT_2);
        }
        easel.text(text, x + PADDING + lead, y + 14, Align.LEFT, Type.LABEL, colour);
    }
}
