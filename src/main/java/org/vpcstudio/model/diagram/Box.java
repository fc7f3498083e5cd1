package org.vpcstudio.model.diagram;

import java.util.Optional;

/// A rectangle in whole canvas units (pixels at 100 %).
///
/// @param x left, from the left edge of the parent's box; from the canvas origin at the top level
/// @param y top, likewise
/// @param width more than 0
/// @param height more than 0
public record Box(int x, int y, int width, int height) {
    public Box {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("A box needs a size: " + width + " x " + height);
        }
    }

    public Box movedBy(int dx, int dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    public Box at(int left, int top) {
        return new Box(left, top, width, height);
    }

    public Box sized(int newWidth, int newHeight) {
        return new Box(x, y, newWidth, newHeight);
    }

    public int right() {
        return x + width;
    }

    public int bottom() {
        return y + height;
    }

    public int centerX() {
        return x + width / 2;
    }

    public int centerY() {
        return y + height / 2;
    }

    public boolean contains(double px, double py) {
        return px >= x && px < right() && py >= y && py < bottom();
    }

    public boolean encloses(Box other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    public boolean overlaps(Box other) {
        return other.x < right() && x < other.right() && other.y < bottom() && y < other.bottom();
    }

    /// The smallest box around both.
    public Box union(Box other) {
        int left = Math.min(x, other.x);
        int top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /// What both cover; empty when they do not overlap.
    public Optional<Box> common(Box other) {
        int left = Math.max(x, other.x);
        int top = Math.max(y, other.y);
        int across = Math.min(right(), other.right()) - left;
        int down = Math.min(bottom(), other.bottom()) - top;
        return overlaps(other) ? Optional.of(new Box(left, top, across, down)) : Optional.empty();
    }

    /// The box with `margin` more on each side.
    public Box grown(int margin) {
        return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }
}
