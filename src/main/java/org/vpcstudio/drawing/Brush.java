package org.vpcstudio.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can draw: the screen, an SVG, a PNG, a PDF. Coordinates are canvas units; the brush knows its own scale.
/// Colours are `0xAARRGGBB`.
public interface Brush {
    /// How a line looks.
    ///
    /// @param argb colour
    /// @param width in canvas units
    /// @param dash lengths of strokes and gaps; empty for a solid line
    record Pen(int argb, double width, List<Double> dash) {
        public Pen {
            dash = List.copyOf(dash);
        }

        /// A solid line.
        public static Pen solid(int argb, double width) {
            return new Pen(argb, width, List.of());
        }
    }

    /// A typeface of the visual language.
    ///
    /// @param mono JetBrains Mono instead of Inter
    /// @param weight 400, 500 or 600
    /// @param size in canvas units
    record Face(boolean mono, int weight, double size) {}

    /// A point of a route.
    record Point(double x, double y) {}

    /// Which end of a text the given x is.
    enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /// A rectangle with corners of this radius; fill and outline are left out when null.
    void box(double x, double y, double w, double h, double radius, @Nullable Integer fill, @Nullable Pen outline);

    /// A circle.
    void circle(double cx, double cy, double radius, @Nullable Integer fill, @Nullable Pen outline);

    /// A line through points, or a closed shape.
    void polyline(List<Point> points, boolean closed, @Nullable Integer fill, @Nullable Pen outline);

    /// A path in SVG notation on a 24 grid, drawn into the square at (x, y) of this size.
    ///
    /// @param fill even-odd filling, for states and severities
    /// @param outline width in canvas units, round caps and joins
    void glyph(String svgPath, double x, double y, double size, @Nullable Integer fill, @Nullable Pen outline);

    /// Text on a baseline.
    void text(String text, double x, double baseline, Align align, Face face, int argb);

    /// The width of a text in canvas units.
    double width(String text, Face face);

    /// Draws with this opacity (0 to 1) on top of the present one until {@link #restore}.
    void fade(double opacity);

    /// Ends the latest {@link #fade}.
    void restore();
}
