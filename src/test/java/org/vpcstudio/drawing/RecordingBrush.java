package org.vpcstudio.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Writes down what is drawn, a line a stroke. A letter is as wide as half its size, or 0.6 in the fixed face.
final class RecordingBrush implements Brush {
    private final List<String> strokes = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private int fades;

    List<String> strokes() {
        return strokes;
    }

    List<String> texts() {
        return texts;
    }

    /// How many fades were not ended.
    int openFades() {
        return fades;
    }

    long count(String kind) {
        return strokes.stream().filter(stroke -> stroke.startsWith(kind)).count();
    }

    boolean fills(int argb) {
        return strokes.stream().anyMatch(stroke -> stroke.contains(colour(argb)));
    }

    private static String colour(@Nullable Integer argb) {
        return argb == null ? "-" : String.format(Locale.ROOT, "#%08X", argb);
    }

    private static String pen(@Nullable Pen pen) {
        return pen == null ? "-" : colour(pen.argb()) + "*" + pen.width() + pen.dash();
    }

    @Override
    public void box(
            double x, double y, double w, double h, double radius, @Nullable Integer fill, @Nullable Pen outline) {
        strokes.add("box " + x + " " + y + " " + w + " " + h + " r" + radius + " " + colour(fill) + " " + pen(outline));
    }

    @Override
    public void circle(double cx, double cy, double radius, @Nullable Integer fill, @Nullable Pen outline) {
        strokes.add("circle " + cx + " " + cy + " " + radius + " " + colour(fill) + " " + pen(outline));
    }

    @Override
    public void polyline(List<Point> points, boolean closed, @Nullable Integer fill, @Nullable Pen outline) {
        strokes.add("polyline " + points + " " + colour(fill) + " " + pen(outline));
    }

    @Override
    public void glyph(String svgPath, double x, double y, double size, @Nullable Integer fill, @Nullable Pen outline) {
        strokes.add("glyph " + x + " " + y + " " + size + " " + colour(fill) + " " + pen(outline));
    }

    @Override
    public void text(String text, double x, double baseline, Align align, Face face, int argb) {
        strokes.add("text " + text + " " + x + " " + baseline + " " + align + " " + face.size() + " " + colour(argb));
        texts.add(text);
    }

    @Override
    public double width(String text, Face face) {
        return text.length() * face.size() * (face.mono() ? 0.6 : 0.5);
    }

    @Override
    public void fade(double opacity) {
        fades++;
    }

    @Override
    public void restore() {
        fades--;
    }
}
