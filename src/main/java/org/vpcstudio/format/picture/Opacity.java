package org.vpcstudio.format.picture;

import java.util.ArrayDeque;
import java.util.Deque;

/// The stack of fades. Each shape is faded by itself, as on the screen.
final class Opacity {
    private final Deque<Double> earlier = new ArrayDeque<>();
    private double present = 1;

    void fade(double opacity) {
        earlier.push(present);
        present *= Math.clamp(opacity, 0, 1);
    }

    void restore() {
        present = earlier.pop();
    }

    /// How opaque a shape of this colour is, 0 to 1.
    double of(int argb) {
        return (argb >>> 24) / 255.0 * present;
    }
}
