package org.vpcstudio.drawing;

import java.util.ArrayList;
import java.util.List;
import org.vpcstudio.drawing.Brush.Pen;
import org.vpcstudio.drawing.Brush.Point;

/// Diagonal lines inside a capsule, which no brush can clip by itself.
final class Hatch {
    private static final int INK = 0xB80B0D10;
    private static final double STROKE = 2.4;
    private static final double PITCH = 6 * Math.sqrt(2);

    private Hatch() {}

    /// Hatches the capsule with this box.
    static void draw(Brush brush, double x, double y, double w, double h) {
        double inset = 1.2;
        double r = h / 2 - inset;
        double cy = y + h / 2;
        double left = x + h / 2;
        double right = x + w - h / 2;
        for (double c = x - h; c < x + w + h; c += PITCH) {
            // The line through (c, cy) that rises to the right, as points (c + t, cy - t).
            List<Double> cuts = new ArrayList<>();
            disc(cuts, c - left, r);
            disc(cuts, c - right, r);
            double from = Math.max(-r, left - c);
            double to = Math.min(r, right - c);
            if (from < to) {
                cuts.add(from);
                cuts.add(to);
            }
            double low = cuts.stream().mapToDouble(Double::doubleValue).min().orElse(0);
            double high = cuts.stream().mapToDouble(Double::doubleValue).max().orElse(0);
            if (high > low) {
                brush.polyline(
                        List.of(new Point(c + low, cy - low), new Point(c + high, cy - high)),
                        false,
                        null,
                        Pen.solid(INK, STROKE));
            }
        }
    }

    /// Where the line cuts a disc whose centre is `d` to the left of it.
    private static void disc(List<Double> cuts, double d, double r) {
        double root = 2 * r * r - d * d;
        if (root > 0) {
            cuts.add((-d - Math.sqrt(root)) / 2);
            cuts.add((-d + Math.sqrt(root)) / 2);
        }
    }
}
