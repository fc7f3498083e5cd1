package org.vpcstudio.ui.canvas.surface;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.drawing.Brush;
import org.vpcstudio.ui.kit.Fonts;

/// Draws on the screen. Everything lands on whole pixels: boxes and level or upright lines exactly, texts by their
/// start and baseline. What lies outside of the view is left out.
public final class FxBrush implements Brush {
    private static final double GLYPH_GRID = 24;

    /// Texts are never drawn smaller than this, in pixels.
    private static final double SMALLEST_TEXT = 6;

    private final GraphicsContext gc;
    private final Viewport view;
    private final TextWidths widths;
    private final Deque<Double> opacities = new ArrayDeque<>();

    public FxBrush(GraphicsContext gc, Viewport view, TextWidths widths) {
        this.gc = gc;
        this.view = view;
        this.widths = widths;
        gc.setFontSmoothingType(FontSmoothingType.GRAY);
        gc.setTextBaseline(VPos.BASELINE);
        gc.setGlobalAlpha(1);
    }

    @Override
    public void box(double x, double y, double w, double h, double radius, @Nullable Integer fill, @Nullable Pen pen) {
        double left = Math.rint(view.viewX(x));
        double top = Math.rint(view.viewY(y));
        double width = Math.max(1, Math.rint(view.viewX(x + w)) - left);
        double height = Math.max(1, Math.rint(view.viewY(y + h)) - top);
        if (isOutside(left, top, width, height)) {
            return;
        }
        double arc = 2 * Math.min(radius * view.scale(), Math.min(width, height) / 2);
        if (fill != null) {
            gc.setFill(colour(fill));
            if (arc < 1) {
                gc.fillRect(left, top, width, height);
            } else {
                gc.fillRoundRect(left, top, width, height, arc, arc);
            }
        }
        if (pen != null) {
            double line = prepare(pen);
            // The line lies inside the box, so that neighbours never share a pixel.
            double in = line / 2;
            if (arc < 1) {
                gc.strokeRect(left + in, top + in, width - line, height - line);
            } else {
                double inner = Math.max(0, arc - line);
                gc.strokeRoundRect(left + in, top + in, width - line, height - line, inner, inner);
            }
        }
    }

    @Override
    public void circle(double cx, double cy, double radius, @Nullable Integer fill, @Nullable Pen pen) {
        double r = radius * view.scale();
        double left = view.viewX(cx) - r;
        double top = view.viewY(cy) - r;
        if (isOutside(left, top, 2 * r, 2 * r)) {
            return;
        }
        if (fill != null) {
            gc.setFill(colour(fill));
            gc.fillOval(left, top, 2 * r, 2 * r);
        }
        if (pen != null) {
            prepare(pen);
            gc.strokeOval(left, top, 2 * r, 2 * r);
        }
    }

    @Override
    public void polyline(List<Point> points, boolean closed, @Nullable Integer fill, @Nullable Pen pen) {
        boolean thin = pen != null && Math.rint(thickness(pen)) % 2 == 1;
        double[] xs = new double[points.size()];
        double[] ys = new double[points.size()];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = snapped(view.viewX(points.get(i).x()), thin);
            ys[i] = snapped(view.viewY(points.get(i).y()), thin);
        }
        if (fill != null) {
            gc.setFill(colour(fill));
            gc.fillPolygon(xs, ys, xs.length);
        }
        if (pen != null) {
            prepare(pen);
            if (closed) {
                gc.strokePolygon(xs, ys, xs.length);
            } else {
                gc.strokePolyline(xs, ys, xs.length);
            }
        }
    }

    private static double snapped(double pixel, boolean toTheMiddle) {
        return toTheMiddle ? Math.floor(pixel) + 0.5 : Math.rint(pixel);
    }

    @Override
    public void glyph(String svgPath, double x, double y, double size, @Nullable Integer fill, @Nullable Pen pen) {
        double side = size * view.scale();
        double left = Math.rint(view.viewX(x));
        double top = Math.rint(view.viewY(y));
        if (isOutside(left, top, side, side)) {
            return;
        }
        double zoom = side / GLYPH_GRID;
        gc.save();
        gc.translate(left, top);
        gc.scale(zoom, zoom);
        gc.beginPath();
        gc.appendSVGPath(svgPath);
        if (fill != null) {
            gc.setFillRule(FillRule.EVEN_ODD);
            gc.setFill(colour(fill));
            gc.fill();
        }
        if (pen != null) {
            gc.setStroke(colour(pen.argb()));
            gc.setLineWidth(Math.max(0.75, pen.width() * view.scale()) / zoom);
            gc.setLineDashes();
            gc.setLineCap(StrokeLineCap.ROUND);
            gc.setLineJoin(StrokeLineJoin.ROUND);
            gc.stroke();
        }
        gc.restore();
    }

    @Override
    public void text(String text, double x, double baseline, Align align, Face face, int argb) {
        double size = face.size() * view.scale();
        double px = view.viewX(x);
        double py = view.viewY(baseline);
        double reach = widths.of(text, face) * view.scale();
        if (size < SMALLEST_TEXT || isOutside(px - reach, py - size, 2 * reach, 2 * size)) {
            return;
        }
        double shift =
                switch (align) {
                    case LEFT -> 0;
                    case CENTER -> reach / 2;
                    case RIGHT -> reach;
                };
        gc.setFont(Fonts.face(face.mono(), face.weight(), size));
        gc.setTextAlign(TextAlignment.LEFT);
        gc.setFill(colour(argb));
        gc.fillText(text, Math.rint(px - shift), Math.rint(py));
    }

    @Override
    public double width(String text, Face face) {
        return widths.of(text, face);
    }

    @Override
    public void fade(double opacity) {
        opacities.push(gc.getGlobalAlpha());
        gc.setGlobalAlpha(gc.getGlobalAlpha() * opacity);
    }

    @Override
    public void restore() {
        gc.setGlobalAlpha(opacities.pop());
    }

    private boolean isOutside(double left, double top, double width, double height) {
        double slack = 8;
        return left > gc.getCanvas().getWidth() + slack
                || top > gc.getCanvas().getHeight() + slack
                || left + width < -slack
                || top + height < -slack;
    }

    private double thickness(Pen pen) {
        return Math.max(1, Math.rint(pen.width() * view.scale()));
    }

    private double prepare(Pen pen) {
        double line = thickness(pen);
        gc.setStroke(colour(pen.argb()));
        gc.setLineWidth(line);
        gc.setLineCap(StrokeLineCap.BUTT);
        gc.setLineJoin(StrokeLineJoin.MITER);
        gc.setLineDashes(pen.dash().stream().mapToDouble(d -> d * view.scale()).toArray());
        return line;
    }

    private static Color colour(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
    }
}
