package org.vpcstudio.format.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.drawing.Brush;

/// Draws on a Java2D surface; needs no display.
final class GraphicsBrush implements Brush {
    private static final double GRID = 24;
    private static final float MITER_LIMIT = 10;

    private final Graphics2D graphics;
    private final Typefaces typefaces;
    private final Opacity opacity = new Opacity();

    GraphicsBrush(Graphics2D graphics, Typefaces typefaces) {
        this.graphics = graphics;
        this.typefaces = typefaces;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void box(double x, double y, double w, double h, double radius, @Nullable Integer fill, @Nullable Pen pen) {
        double d = 2 * Math.min(radius, Math.min(w, h) / 2);
        shape(d > 0 ? new RoundRectangle2D.Double(x, y, w, h, d, d) : new Rectangle2D.Double(x, y, w, h), fill, pen);
    }

    @Override
    public void circle(double cx, double cy, double radius, @Nullable Integer fill, @Nullable Pen pen) {
        shape(new Ellipse2D.Double(cx - radius, cy - radius, 2 * radius, 2 * radius), fill, pen);
    }

    @Override
    public void polyline(List<Point> points, boolean closed, @Nullable Integer fill, @Nullable Pen pen) {
        shape(Geometry.polyline(points, closed), fill, pen);
    }

    @Override
    public void glyph(String svgPath, double x, double y, double size, @Nullable Integer fill, @Nullable Pen pen) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(size / GRID, size / GRID);
        Path2D path = SvgPath.parse(svgPath);
        path.transform(place);
        fill(path, fill);
        draw(path, pen, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    @Override
    public void text(String text, double x, double baseline, Align align, Face face, int argb) {
        Font font = typefaces.font(face);
        double left = x - Geometry.before(align, typefaces.width(text, face));
        graphics.setColor(colour(argb));
        graphics.drawGlyphVector(
                font.createGlyphVector(graphics.getFontRenderContext(), text), (float) left, (float) baseline);
    }

    @Override
    public double width(String text, Face face) {
        return typefaces.width(text, face);
    }

    @Override
    public void fade(double value) {
        opacity.fade(value);
    }

    @Override
    public void restore() {
        opacity.restore();
    }

    private void shape(Shape shape, @Nullable Integer fill, @Nullable Pen pen) {
        fill(shape, fill);
        draw(shape, pen, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }

    private void fill(Shape shape, @Nullable Integer argb) {
        if (argb != null) {
            graphics.setColor(colour(argb));
            graphics.fill(shape);
        }
    }

    private void draw(Shape shape, @Nullable Pen pen, int cap, int join) {
        if (pen != null && pen.width() > 0) {
            graphics.setColor(colour(pen.argb()));
            graphics.setStroke(new BasicStroke((float) pen.width(), cap, join, MITER_LIMIT, dashes(pen), 0));
            graphics.draw(shape);
        }
    }

    private static float @Nullable [] dashes(Pen pen) {
        if (pen.dash().isEmpty()) {
            return null;
        }
        float[] dashes = new float[pen.dash().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = pen.dash().get(i).floatValue();
        }
        return dashes;
    }

    private Color colour(int argb) {
        int alpha = (int) Math.round(255 * opacity.of(argb));
        return new Color((argb & 0xFFFFFF) | (alpha << 24), true);
    }
}
