package org.vpcstudio.drawing;

import java.util.List;
import org.vpcstudio.drawing.Brush.Align;
import org.vpcstudio.drawing.Brush.Face;
import org.vpcstudio.drawing.Brush.Pen;
import org.vpcstudio.drawing.Brush.Point;

/// States and severities: fixed fill, shape, letter, and a 1 px outline in the text colour.
final class StatusPainter {
    private static final int DARK_LETTER = 0xFF0B0D10;
    private static final int LIGHT_LETTER = 0xFFFFFFFF;

    /// Half the height of a capital letter as part of the type size.
    private static final double HALF_CAPITAL = 0.3636;

    private final Easel easel;

    StatusPainter(Easel easel) {
        this.easel = easel;
    }

    /// Draws the shape around a centre.
    void draw(Status status, double cx, double cy, double radius) {
        Pen rim = easel.pen(Token.TEXT_1, radius / 9);
        switch (status) {
            case MASTER -> disc(status, "M", DARK_LETTER, cx, cy, radius, rim);
            case INFO -> disc(status, "i", LIGHT_LETTER, cx, cy, radius, rim);
            case BACKUP -> ring(status, cx, cy, radius, rim);
            case SPLIT -> split(status, cx, cy, radius, rim);
            case NO_OWNER -> empty(cx, cy, radius);
            case STOPPED, INIT -> dash(status, cx, cy, radius, rim);
            case ERROR -> {
                easel.brush().polyline(octagon(cx, cy, radius * 1.05), true, status.argb(), rim);
                letter("E", cx, cy, radius * 1.2, DARK_LETTER);
            }
            case WARNING -> triangle(status, "W", 0.98, cx, cy, radius, rim);
            case FAULT -> triangle(status, "!", 1.2, cx, cy, radius, rim);
        }
    }

    private void disc(Status status, String letter, int ink, double cx, double cy, double radius, Pen rim) {
        easel.brush().circle(cx, cy, radius, status.argb(), rim);
        letter(letter, cx, cy, radius * 1.2, ink);
    }

    private void ring(Status status, double cx, double cy, double radius, Pen rim) {
        easel.brush().circle(cx, cy, radius, status.argb(), rim);
        easel.brush().circle(cx, cy, radius * 0.74, easel.argb(Token.NODE_FILL), null);
        letter("B", cx, cy, radius * 1.06, easel.argb(Token.TEXT_1));
    }

    private void split(Status status, double cx, double cy, double radius, Pen rim) {
        easel.brush().circle(cx, cy, radius, easel.argb(Token.NODE_FILL), rim);
        easel.brush().circle(cx, cy, radius * 0.855, null, Pen.solid(status.argb(), radius * 0.17));
        easel.brush().circle(cx, cy, radius * 0.64, status.argb(), easel.pen(Token.TEXT_1, radius * 0.08));
        letter("2", cx, cy, radius, DARK_LETTER);
    }

    private void empty(double cx, double cy, double radius) {
        easel.brush()
                .circle(
                        cx,
                        cy,
                        radius - 0.5,
                        easel.argb(Token.NODE_FILL),
                        easel.dashed(Token.TEXT_1, radius / 6, radius / 3, radius * 0.27));
        letter("0", cx, cy, radius * 1.06, easel.argb(Token.TEXT_1));
    }

    private void dash(Status status, double cx, double cy, double radius, Pen rim) {
        double h = radius * 0.76;
        easel.brush().box(cx - radius, cy - h / 2, 2 * radius, h, h / 2, status.argb(), rim);
    }

    private void triangle(Status status, String letter, double size, double cx, double cy, double radius, Pen rim) {
        List<Point> corners = List.of(
                new Point(cx, cy - radius * 1.08),
                new Point(cx + radius * 1.16, cy + radius),
                new Point(cx - radius * 1.16, cy + radius));
        easel.brush().polyline(corners, true, status.argb(), rim);
        letter(letter, cx, cy + radius * 0.32, radius * size, DARK_LETTER);
    }

    private void letter(String letter, double cx, double cy, double size, int argb) {
        easel.text(letter, cx, cy + size * HALF_CAPITAL, Align.CENTER, new Face(false, 600, size), argb);
    }

    private static List<Point> octagon(double cx, double cy, double r) {
        double k = r * 0.414;
        return List.of(
                new Point(cx - k, cy - r),
                new Point(cx + k, cy - r),
                new Point(cx + r, cy - k),
                new Point(cx + r, cy + k),
                new Point(cx + k, cy + r),
                new Point(cx - k, cy + r),
                new Point(cx - r, cy + k),
                new Point(cx - r, cy - k));
    }
}
