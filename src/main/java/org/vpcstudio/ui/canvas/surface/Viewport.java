package org.vpcstudio.ui.canvas.surface;

import org.vpcstudio.model.diagram.Box;

/// Which part of the unbounded canvas is seen: view pixel = canvas unit × scale + offset.
///
/// @param scale 0.1 to 4; less to show all of a very large design
/// @param offsetX in view pixels, whole, so that lines and letters stay sharp
/// @param offsetY likewise
public record Viewport(double scale, double offsetX, double offsetY) {
    public static final double MIN_SCALE = 0.1;
    public static final double MAX_SCALE = 4;

    /// Room left around what is fitted, in view pixels.
    private static final double MARGIN = 32;

    /// The canvas origin in the corner, 100 %.
    public static final Viewport START = new Viewport(1, 0, 0);

    /// What everything is fitted with and the map is drawn with may be smaller than anybody zooms.
    private static final double LEAST_SCALE = 0.001;

    public Viewport {
        scale = Math.clamp(scale, LEAST_SCALE, MAX_SCALE);
    }

    public double viewX(double canvasX) {
        return canvasX * scale + offsetX;
    }

    public double viewY(double canvasY) {
        return canvasY * scale + offsetY;
    }

    public double canvasX(double viewX) {
        return (viewX - offsetX) / scale;
    }

    public double canvasY(double viewY) {
        return (viewY - offsetY) / scale;
    }

    /// The same part, shifted by so many view pixels.
    public Viewport moved(double dx, double dy) {
        return new Viewport(scale, offsetX + dx, offsetY + dy);
    }

    /// Another scale; the canvas point under this view pixel stays under it.
    public Viewport scaledAbout(double viewX, double viewY, double newScale) {
        double next = Math.clamp(newScale, Math.min(scale, MIN_SCALE), MAX_SCALE);
        return new Viewport(next, viewX - canvasX(viewX) * next, viewY - canvasY(viewY) * next);
    }

    /// This canvas point in the middle of a view of this size.
    public Viewport centredOn(double canvasX, double canvasY, double width, double height) {
        return new Viewport(scale, Math.rint(width / 2 - canvasX * scale), Math.rint(height / 2 - canvasY * scale));
    }

    /// All of a box in the middle of a view of this size.
    ///
    /// @param largest the scale that is not exceeded
    public static Viewport fitting(Box box, double width, double height, double largest) {
        double room = Math.min(
                Math.max(1, width - 2 * MARGIN) / box.width(), Math.max(1, height - 2 * MARGIN) / box.height());
        return new Viewport(Math.min(largest, room), 0, 0)
                .centredOn(box.x() + box.width() / 2.0, box.y() + box.height() / 2.0, width, height);
    }

    /// The nearest viewport that leaves the content within one view of being seen, so that it can never be lost.
    public Viewport keeping(Box content, double width, double height) {
        return new Viewport(
                scale,
                Math.clamp(offsetX, -content.right() * scale - width, 2 * width - content.x() * scale),
                Math.clamp(offsetY, -content.bottom() * scale - height, 2 * height - content.y() * scale));
    }
}
