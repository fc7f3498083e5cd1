package org.vpcstudio.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.drawing.Brush.Align;
import org.vpcstudio.drawing.Brush.Face;
import org.vpcstudio.drawing.Brush.Pen;
import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.text.Message;
import org.vpcstudio.text.Phrasebook;

/// What every painter works with: a brush, the colours, the scale, the words, and the strokes they all need.
final class Easel {
    /// No text is drawn smaller than this on the screen.
    private static final double LEAST_TEXT_PIXELS = 6;

    private static final double LEAST_ICON_PIXELS = 12;
    private static final String ELLIPSIS = "…";

    /// No letter of the typefaces is wider than this part of its size.
    private static final double WIDEST = 1.05;

    private final Brush brush;
    private final Tokens tokens;
    private final Phrasebook words;
    private final double scale;
    private final boolean sparse;

    Easel(Brush brush, Tokens tokens, Phrasebook words, double scale) {
        this(brush, tokens, words, scale, false);
    }

    /// @param sparse there is so little to be seen that from afar there may be icons
    Easel(Brush brush, Tokens tokens, Phrasebook words, double scale, boolean sparse) {
        this.sparse = sparse;
        this.brush = brush;
        this.tokens = tokens;
        this.words = words;
        this.scale = scale;
    }

    Brush brush() {
        return brush;
    }

    double scale() {
        return scale;
    }

    /// A screen pixel in canvas units; one canvas unit when zoomed in.
    double unit() {
        return 1 / Math.min(1, scale);
    }

    Lod lod() {
        return Lod.of(scale);
    }

    /// Whether a block of this height, in canvas units, has an icon.
    boolean hasIcon(double height) {
        return sparse && height * scale >= LEAST_ICON_PIXELS;
    }

    int argb(Token token) {
        return tokens.argb(token);
    }

    String say(String key, Object... arguments) {
        return words.say(Message.of("drawing." + key, arguments));
    }

    Pen pen(Token token, double width) {
        return Pen.solid(argb(token), width);
    }

    Pen dashed(Token token, double width, double stroke, double gap) {
        return new Pen(argb(token), width, List.of(stroke, gap));
    }

    /// A rectangle whose outline lies inside its edges, so that whole coordinates give sharp lines.
    void frame(double x, double y, double w, double h, double radius, @Nullable Integer fill, Pen outline) {
        double in = outline.width() / 2;
        brush.box(x + in, y + in, w - outline.width(), h - outline.width(), Math.max(0, radius - in), fill, outline);
    }

    void fill(double x, double y, double w, double h, double radius, Token token) {
        brush.box(x, y, w, h, radius, argb(token), null);
    }

    void line(double x1, double y1, double x2, double y2, Pen pen) {
        brush.polyline(List.of(new Point(x1, y1), new Point(x2, y2)), false, null, pen);
    }

    /// An icon of the 24 grid; `stroke` is in units of that grid.
    void icon(String name, double x, double y, double size, double stroke, Token token) {
        brush.glyph(Icons.path(name), x, y, size, null, Pen.solid(argb(token), stroke * size / 24));
    }

    void text(String text, double x, double baseline, Align align, Face face, Token token) {
        text(text, x, baseline, align, face, argb(token));
    }

    void text(String text, double x, double baseline, Align align, Face face, int argb) {
        if (!text.isEmpty() && face.size() * scale >= LEAST_TEXT_PIXELS) {
            brush.text(text, x, baseline, align, face, argb);
        }
    }

    /// Text that ends with an ellipsis when it is wider than the room.
    void fitted(String text, double x, double baseline, double room, Align align, Face face, Token token) {
        text(fit(text, room, face), x, baseline, align, face, token);
    }

    double width(String text, Face face) {
        return brush.width(text, face);
    }

    /// The text, or as much of its beginning as fits, with an ellipsis; nothing when not even that fits.
    String fit(String text, double room, Face face) {
        if (text.length() * face.size() * WIDEST <= room || brush.width(text, face) <= room) {
            return text;
        }
        int low = 0;
        int high = text.length() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (brush.width(text.substring(0, middle).strip() + ELLIPSIS, face) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? "" : text.substring(0, low).strip() + ELLIPSIS;
    }
}
