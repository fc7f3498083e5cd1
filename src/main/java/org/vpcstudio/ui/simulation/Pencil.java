package org.vpcstudio.ui.simulation;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.vpcstudio.drawing.Icons;

/// The strokes of the timeline on a JavaFX canvas.
final class Pencil {
    private static final double GRID = 24;

    private final GraphicsContext pen;
    private final Text ruler = new Text();

    Pencil(GraphicsContext pen) {
        this.pen = pen;
    }

    /// Inter in a size in pixels.
    static Font inter(double size) {
        return new Font("Inter Regular", size);
    }

    /// Inter semibold.
    static Font strong(double size) {
        return new Font("Inter SemiBold", size);
    }

    /// JetBrains Mono.
    static Font mono(double size) {
        return new Font("JetBrains Mono Regular", size);
    }

    void clear(double width, double height, Color ground) {
        pen.setFill(ground);
        pen.fillRect(0, 0, width, height);
    }

    void box(double x, double y, double w, double h, Color fill) {
        pen.setFill(fill);
        pen.fillRect(x, y, w, h);
    }

    void rounded(double x, double y, double w, double h, double radius, Color fill) {
        pen.setFill(fill);
        pen.fillRoundRect(x, y, w, h, 2 * radius, 2 * radius);
    }

    void outline(double x, double y, double w, double h, double radius, Color colour, double width) {
        pen.setStroke(colour);
        pen.setLineWidth(width);
        pen.setLineDashes();
        pen.strokeRoundRect(x, y, w, h, 2 * radius, 2 * radius);
    }

    void dashed(double x1, double y1, double x2, double y2, Color colour) {
        line(x1, y1, x2, y2, colour, 1, 3, 3);
    }

    void line(double x1, double y1, double x2, double y2, Color colour, double width, double... dashes) {
        pen.setStroke(colour);
        pen.setLineWidth(width);
        pen.setLineDashes(dashes);
        pen.strokeLine(x1, y1, x2, y2);
        pen.setLineDashes();
    }

    void dashedBox(double x, double y, double w, double h, Color colour) {
        pen.setStroke(colour);
        pen.setLineWidth(1);
        pen.setLineDashes(3, 3);
        pen.strokeRect(x, y, w, h);
        pen.setLineDashes();
    }

    void ring(double cx, double cy, double radius, Color colour) {
        pen.setStroke(colour);
        pen.setLineWidth(1.5);
        pen.setLineDashes(3, 2.4);
        pen.strokeOval(cx - radius, cy - radius, 2 * radius, 2 * radius);
        pen.setLineDashes();
    }

    void text(String text, double x, double baseline, TextAlignment align, Font font, Color colour) {
        pen.setFont(font);
        pen.setFill(colour);
        pen.setTextAlign(align);
        pen.setTextBaseline(VPos.BASELINE);
        pen.fillText(text, x, baseline);
    }

    double width(String text, Font font) {
        ruler.setFont(font);
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }

    /// The text, cut with an ellipsis where it is wider than this.
    String fitting(String text, Font font, double width) {
        if (width(text, font) <= width) {
            return text;
        }
        int length = text.length();
        while (length > 0 && width(text.substring(0, length) + "…", font) > width) {
            length--;
        }
        return length == 0 ? "" : text.substring(0, length) + "…";
    }

    void icon(String name, double x, double y, double size, Color colour) {
        pen.save();
        pen.translate(x, y);
        pen.scale(size / GRID, size / GRID);
        pen.setStroke(colour);
        pen.setLineWidth(1.75);
        pen.setLineCap(StrokeLineCap.ROUND);
        pen.setLineJoin(StrokeLineJoin.ROUND);
        pen.beginPath();
        pen.appendSVGPath(Icons.path(name));
        pen.stroke();
        pen.restore();
    }

    /// Runs `drawing` with nothing outside this rectangle touched.
    void within(double x, double y, double w, double h, Runnable drawing) {
        pen.save();
        pen.beginPath();
        pen.rect(x, y, w, h);
        pen.clip();
        drawing.run();
        pen.restore();
    }

    /// Horizontal lines of 1 each 4: standby.
    void stripes(double x, double y, double w, double h, Color ink) {
        pen.setFill(ink);
        for (double at = y; at < y + h; at += 4) {
            pen.fillRect(x, at, w, 1);
        }
    }

    /// Dots each 5: initialising and stopped.
    void dots(double x, double y, double w, double h, Color ink) {
        pen.setFill(ink);
        for (double dx = x + 1; dx < x + w - 1; dx += 5) {
            for (double dy = y + 2; dy < y + h - 1; dy += 5) {
                pen.fillRect(dx, dy, 1.4, 1.4);
            }
        }
    }

    /// Crosses each 8: fault.
    void crosses(double x, double y, double w, double h, Color ink) {
        pen.setStroke(ink);
        pen.setLineWidth(1.1);
        for (double dx = x; dx < x + w; dx += 8) {
            for (double dy = y; dy < y + h; dy += 8) {
                pen.strokeLine(dx + 2, dy + 2, dx + 6, dy + 6);
                pen.strokeLine(dx + 6, dy + 2, dx + 2, dy + 6);
            }
        }
    }

    /// Diagonals of 2.4 each 6: split.
    void hatch(double x, double y, double w, double h, Color ink) {
        pen.setStroke(ink);
        pen.setLineWidth(2.4);
        double step = 6 * Math.sqrt(2);
        for (double dx = x - h; dx < x + w; dx += step) {
            pen.strokeLine(dx, y + h, dx + h, y);
        }
    }
}
