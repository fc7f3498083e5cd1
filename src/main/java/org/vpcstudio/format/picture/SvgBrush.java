package org.vpcstudio.format.picture;

import static org.vpcstudio.format.picture.Numbers.plain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.drawing.Brush;
import org.vpcstudio.format.picture.Typefaces.Cut;

/// Writes the elements of an SVG, one a line.
final class SvgBrush implements Brush {
    private static final double GRID = 24;

    private final StringBuilder out = new StringBuilder();
    private final Opacity opacity = new Opacity();
    private final Typefaces typefaces;

    SvgBrush(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    String elements() {
        return out.toString();
    }

    @Override
    public void box(double x, double y, double w, double h, double radius, @Nullable Integer fill, @Nullable Pen pen) {
        double r = Math.min(radius, Math.min(w, h) / 2);
        String corners = r > 0 ? attribute("rx", r) : "";
        element(
                "rect",
                attribute("x", x) + attribute("y", y) + attribute("width", w) + attribute("height", h) + corners,
                fill,
                pen,
                1);
    }

    @Override
    public void circle(double cx, double cy, double radius, @Nullable Integer fill, @Nullable Pen pen) {
        element("circle", attribute("cx", cx) + attribute("cy", cy) + attribute("r", radius), fill, pen, 1);
    }

    @Override
    public void polyline(List<Point> points, boolean closed, @Nullable Integer fill, @Nullable Pen pen) {
        String corners =
                points.stream().map(p -> plain(p.x()) + "," + plain(p.y())).collect(Collectors.joining(" "));
        element(closed ? "polygon" : "polyline", " points=\"" + corners + "\"", fill, pen, 1);
    }

    @Override
    public void glyph(String svgPath, double x, double y, double size, @Nullable Integer fill, @Nullable Pen pen) {
        double scale = size / GRID;
        String place = " transform=\"translate(" + plain(x) + " " + plain(y) + ") scale(" + scale(scale) + ")\"";
        String ends = pen == null ? "" : " stroke-linecap=\"round\" stroke-linejoin=\"round\"";
        String rule = fill == null ? "" : " fill-rule=\"evenodd\"";
        element("path", place + " d=\"" + escaped(svgPath) + "\"" + rule + ends, fill, pen, scale);
    }

    // Three decimals are too few for what multiplies a whole icon.
    private static String scale(double scale) {
        return String.format(Locale.ROOT, "%.6f", scale).replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    /// With its length, so that it also fits where the typeface is missing and another takes its place.
    @Override
    public void text(String text, double x, double baseline, Align align, Face face, int argb) {
        if (text.isBlank() || opacity.of(argb) == 0) {
            return;
        }
        String anchor =
                switch (align) {
                    case LEFT -> "";
                    case CENTER -> " text-anchor=\"middle\"";
                    case RIGHT -> " text-anchor=\"end\"";
                };
        out.append("<text")
                .append(attribute("x", x))
                .append(attribute("y", baseline))
                .append(" font-family=\"")
                .append(Cut.of(face).family())
                .append('"')
                .append(attribute("font-size", face.size()))
                .append(attribute("font-weight", face.weight()))
                .append(anchor)
                .append(attribute("textLength", width(text, face)))
                .append(" lengthAdjust=\"spacingAndGlyphs\"")
                .append(colour("fill", argb))
                .append('>')
                .append(escaped(text))
                .append("</text>\n");
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

    private void element(String name, String shape, @Nullable Integer fill, @Nullable Pen pen, double scale) {
        boolean filled = fill != null && opacity.of(fill) > 0;
        boolean drawn = pen != null && opacity.of(pen.argb()) > 0 && pen.width() > 0;
        if (filled || drawn) {
            out.append('<').append(name).append(shape);
            out.append(filled && fill != null ? colour("fill", fill) : " fill=\"none\"");
            out.append(drawn && pen != null ? stroke(pen, scale) : "");
            out.append("/>\n");
        }
    }

    private String stroke(Pen pen, double scale) {
        String dashes = pen.dash().isEmpty()
                ? ""
                : " stroke-dasharray=\""
                        + pen.dash().stream().map(d -> plain(d / scale)).collect(Collectors.joining(" ")) + "\"";
        return colour("stroke", pen.argb()) + attribute("stroke-width", pen.width() / scale) + dashes;
    }

    private String colour(String name, int argb) {
        double opaque = opacity.of(argb);
        String hex = String.format(Locale.ROOT, " %s=\"#%06X\"", name, argb & 0xFFFFFF);
        return opaque < 1 ? hex + attribute(name + "-opacity", opaque) : hex;
    }

    private static String attribute(String name, double value) {
        return " " + name + "=\"" + plain(value) + "\"";
    }

    /// Text for XML: markup escaped, characters that XML does not allow left out.
    static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    boolean allowed = c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c < 0xE000);
                    if (allowed || c == '\t' || c == '\n') {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }
}
