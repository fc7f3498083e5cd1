package org.vpcstudio.drawing;

/// The curve on which a chip slides: `cubic-bezier(.45, 0, .15, 1)`.
final class Easing {
    private static final double X1 = 0.45;
    private static final double X2 = 0.15;

    private Easing() {}

    /// How far (0 to 1) after this part (0 to 1) of the time.
    static double chip(double time) {
        double t = Math.clamp(time, 0, 1);
        double low = 0;
        double high = 1;
        for (int i = 0; i < 24; i++) {
            double middle = (low + high) / 2;
            if (bezier(middle, X1, X2) < t) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return bezier((low + high) / 2, 0, 1);
    }

    private static double bezier(double s, double p1, double p2) {
        double r = 1 - s;
        return 3 * r * r * s * p1 + 3 * r * s * s * p2 + s * s * s;
    }
}
