package org.vpcstudio.ui.canvas.surface;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.drawing.Brush;

/// Draws from afar: thousands of rectangles and lines straight into the pixels, which is many times as quick as the
/// canvas. Without anti-aliasing, because everything lies on whole pixels anyway. Icons and texts are left to a brush
/// that can draw them.
final class RasterBrush implements Brush {
    private final int[] pixels;
    private final int width;
    private final int height;
    private final Viewport view;
    private final double sharpness;
    private final TextWidths widths;
    private final Optional<Supplier<Brush>> letters;
    private final Deque<Double> opacities = new ArrayDeque<>();
    private double opacity = 1;

    /// @param pixels ARGB, row by row, without transparency
    /// @param view for a picture of one pixel a screen unit
    /// @param sharpness pixels a screen unit
    /// @param letters draws icons and texts on top; without it they are left out
    RasterBrush(
            int[] pixels,
            int width,
            int height,
            Viewport view,
            double sharpness,
            TextWidths widths,
            Optional<Supplier<Brush>> letters) {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
        this.view = view;
        this.sharpness = sharpness;
        this.widths = widths;
        this.letters = letters;
    }

    void clear(int argb) {
        Arrays.fill(pixels, argb);
    }

    private int px(double x) {
        return (int) Math.rint(view.viewX(x) * sharpness);
    }

    private int py(double y) {
        return (int) Math.rint(view.viewY(y) * sharpness);
    }

    private int thickness(Pen pen) {
        return (int) Math.max(1, Math.rint(pen.width() * view.scale() * sharpness));
    }

    @Override
    public void box(double x, double y, double w, double h, double radius, @Nullable Integer fill, @Nullable Pen pen) {
        int left = px(x);
        int top = py(y);
        int right = Math.max(left + 1, px(x + w));
        int bottom = Math.max(top + 1, py(y + h));
        if (right <= 0 || bottom <= 0 || left >= width || top >= height) {
            return;
        }
        if (fill != null) {
            rectangle(left, top, right, bottom, fill);
        }
        if (pen != null) {
            int line = thickness(pen);
            level(left, right, top, line, pen);
            level(left, right, bottom - line, line, pen);
            upright(left, top, bottom, line, pen);
            upright(right - line, top, bottom, line, pen);
        }
    }

    private void level(int from, int to, int y, int line, Pen pen) {
        stroked(from, to, pen, (start, end) -> rectangle(start, y, end, y + line, pen.argb()));
    }

    private void upright(int x, int from, int to, int line, Pen pen) {
        stroked(from, to, pen, (start, end) -> rectangle(x, start, x + line, end, pen.argb()));
    }

    private interface Stroke {
        void draw(int start, int end);
    }

    /// Stroke by stroke, or as a whole without a dash.
    private void stroked(int from, int to, Pen pen, Stroke stroke) {
        if (pen.dash().isEmpty()) {
            stroke.draw(from, to);
            return;
        }
        double on = Math.max(1, pen.dash().getFirst() * view.scale() * sharpness);
        double step = on + Math.max(1, pen.dash().getLast() * view.scale() * sharpness);
        double skipped = from < 0 ? Math.floor(-from / step) * step : 0;
        int last = Math.min(to, Math.max(width, height));
        for (double at = from + skipped; at < last; at += step) {
            stroke.draw((int) Math.rint(at), (int) Math.min(last, Math.rint(at + on)));
        }
    }

    private void rectangle(int left, int top, int right, int bottom, int argb) {
        int x1 = Math.max(0, left);
        int x2 = Math.min(width, right);
        int y2 = Math.min(height, bottom);
        int alpha = (int) Math.rint((argb >>> 24) * opacity);
        for (int y = Math.max(0, top); y < y2 && x1 < x2; y++) {
            int row = y * width;
            if (alpha == 255) {
                Arrays.fill(pixels, row + x1, row + x2, argb);
            } else {
                for (int i = row + x1; i < row + x2; i++) {
                    pixels[i] = mixed(pixels[i], argb, alpha);
                }
            }
        }
    }

    private static int mixed(int below, int above, int alpha) {
        int red = channel(below >> 16 & 0xFF, above >> 16 & 0xFF, alpha);
        int green = channel(below >> 8 & 0xFF, above >> 8 & 0xFF, alpha);
        int blue = channel(below & 0xFF, above & 0xFF, alpha);
        return 0xFF000000 | red << 16 | green << 8 | blue;
    }

    private static int channel(int below, int above, int alpha) {
        return below + (above - below) * alpha / 255;
    }

    @Override
    public void circle(double cx, double cy, double radius, @Nullable Integer fill, @Nullable Pen pen) {
        double r = radius * view.scale() * sharpness;
        if (pen != null) {
            disc(px(cx), py(cy), r + thickness(pen) / 2.0, pen.argb());
        }
        if (fill != null) {
            disc(px(cx), py(cy), pen == null ? r : r - thickness(pen) / 2.0, fill);
        }
    }

    private void disc(int cx, int cy, double r, int argb) {
        for (int dy = (int) -r; dy <= r; dy++) {
            int half = (int) Math.sqrt(Math.max(0, r * r - dy * dy));
            rectangle(cx - half, cy + dy, cx + half + 1, cy + dy + 1, argb);
        }
    }

    @Override
    public void polyline(List<Point> points, boolean closed, @Nullable Integer fill, @Nullable Pen pen) {
        if (fill != null) {
            filled(points, fill);
        }
        if (pen == null) {
            return;
        }
        int line = thickness(pen);
        for (int i = closed ? 0 : 1; i < points.size(); i++) {
            Point a = points.get(i == 0 ? points.size() - 1 : i - 1);
            Point b = points.get(i);
            segment(px(a.x()), py(a.y()), px(b.x()), py(b.y()), line, pen);
        }
    }

    private void segment(int x1, int y1, int x2, int y2, int line, Pen pen) {
        int half = line / 2;
        if (y1 == y2) {
            level(Math.min(x1, x2) - half, Math.max(x1, x2) - half + line, y1 - half, line, pen);
        } else if (x1 == x2) {
            upright(x1 - half, Math.min(y1, y2) - half, Math.max(y1, y2) - half + line, line, pen);
        } else {
            int steps = Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1));
            for (int i = 0; i <= Math.min(steps, 4 * (width + height)); i++) {
                int x = x1 + (int) ((long) (x2 - x1) * i / steps);
                int y = y1 + (int) ((long) (y2 - y1) * i / steps);
                rectangle(x - half, y - half, x - half + line, y - half + line, pen.argb());
            }
        }
    }

    /// Row by row between the crossings of the outline.
    private void filled(List<Point> points, int argb) {
        int top = points.stream().mapToInt(p -> py(p.y())).min().orElse(0);
        int bottom = points.stream().mapToInt(p -> py(p.y())).max().orElse(0);
        for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
            double middle = y + 0.5;
            double[] crossings = new double[points.size()];
            int count = 0;
            for (int i = 0; i < points.size(); i++) {
                Point a = points.get(i);
                Point b = points.get((i + 1) % points.size());
                double ay = view.viewY(a.y()) * sharpness;
                double by = view.viewY(b.y()) * sharpness;
                if (ay <= middle != by <= middle) {
                    double part = (middle - ay) / (by - ay);
                    crossings[count] = (view.viewX(a.x()) + part * (view.viewX(b.x()) - view.viewX(a.x()))) * sharpness;
                    count++;
                }
            }
            Arrays.sort(crossings, 0, count);
            for (int i = 0; i + 1 < count; i += 2) {
                rectangle((int) Math.rint(crossings[i]), y, (int) Math.rint(crossings[i + 1]), y + 1, argb);
            }
        }
    }

    @Override
    public void glyph(String svgPath, double x, double y, double size, @Nullable Integer fill, @Nullable Pen pen) {
        letters.ifPresent(brush -> brush.get().glyph(svgPath, x, y, size, fill, pen));
    }

    @Override
    public void text(String text, double x, double baseline, Align align, Face face, int argb) {
        letters.ifPresent(brush -> brush.get().text(text, x, baseline, align, face, argb));
    }

    @Override
    public double width(String text, Face face) {
        return widths.of(text, face);
    }

    @Override
    public void fade(double part) {
        opacities.push(opacity);
        opacity *= part;
    }

    @Override
    public void restore() {
        opacity = opacities.pop();
    }
}
