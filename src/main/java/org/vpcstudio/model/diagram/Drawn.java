package org.vpcstudio.model.diagram;

import org.vpcstudio.model.topology.Default;

/// How one resource is drawn, in whole canvas units (pixels at 100 %).
///
/// @param x left, from the left edge of the parent's box; from the canvas origin at the top level
/// @param y top, likewise
/// @param width more than 0; of a collapsed container, its width when it is expanded again
/// @param height more than 0; likewise
/// @param locked whether it stays where it is: it is not dragged, arranged or laid out
/// @param collapsed whether a container is drawn as a small body without what is inside
public record Drawn(
        int x,
        int y,
        int width,
        int height,
        @Default("false") boolean locked,
        @Default("false") boolean collapsed) {
    public Drawn {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("A box needs a size: " + width + " x " + height);
        }
    }

    /// Drawn in this box, neither locked nor collapsed.
    public static Drawn in(Box box) {
        return new Drawn(box.x(), box.y(), box.width(), box.height(), false, false);
    }

    /// Where it is.
    public Box box() {
        return new Box(x, y, width, height);
    }

    /// The same in another box.
    public Drawn at(Box box) {
        return new Drawn(box.x(), box.y(), box.width(), box.height(), locked, collapsed);
    }

    public Drawn withLocked(boolean isLocked) {
        return new Drawn(x, y, width, height, isLocked, collapsed);
    }

    public Drawn withCollapsed(boolean isCollapsed) {
        return new Drawn(x, y, width, height, locked, isCollapsed);
    }
}
