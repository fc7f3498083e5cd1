package org.vpcstudio.format.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.drawing.Brush;

/// A brush that turns everything but text into shapes of Java2D.
abstract class ShapeBrush implements Brush {
    private static final double GRID = 24;

    private final Typefaces typefaces;
    private final Opacity opacity = new Opacity();

    ShapeBrush(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /// Paints a shape.
    ///
    /// @param icon whether it is one: filled even-odd, with round caps and joins
    abstract void paint(Shape shape, boolean icon, @Nullable Integer fill, @Nullable Pen pen);

    @Override
    public final void box(
            double x, double y, double w, double h, double radius, @Nullable Integer fill, @Nullable Pen pen) {
        double d = 2 * Math.min(radius, Math.min(w, h) / 2);
        Shape shape = d > 0 ? new RoundRectangle2D.Double(x, y, w, h, d, d) : new Rectangle2D.Double(x, y, w, h);
        paint(shape, false, fill, pen);
    }

    @Override
    public final void circle(double cx, double cy, double radius, @Nullable Integer fill, @Nullable Pen pen) {
        paint(new Ellipse2D.Double(cx - radius, cy - radius, 2 * radius, 2 * radius), false, fill, pen);
    }

    @Override
    public final void polyline(List<Point> points, boolean closed, @Nullable Integer fill, @Nullable Pen pen) {
        paint(Geometry.polyline(points, closed), false, fill, pen);
    }

    @Override
    public final void glyph(
            String svgPath, double x, double y, double size, @Nullable Integer fill, @Nullable Pen pen) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(size / GRID, size / GRID);
        Path2D path = SvgPath.parse(svgPath);
        path.transform(place);
        paint(path, true, fill, pen);
    }

    @Override
    public final double width(String text, Face face) {
        return typefaces.width(text, face);
    }

    @Override
    public final void fade(double value) {
        opacity.fade(value);
    }

    @Override
    public final void restore() {
        opacity.restore();
    }

    /// Where a text begins.
    final double left(String text, double x, Align align, Face face) {
        return x - Geometry.before(align, width(text, face));
    }

    /// How opaque a colour is now, 0 to 1.
    final double opacity(int argb) {
        return opacity.of(argb);
    }
}
