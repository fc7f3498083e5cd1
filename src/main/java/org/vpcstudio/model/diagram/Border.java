package org.vpcstudio.model.diagram;

import java.util.Arrays;
import java.util.Comparator;

/// The sides of a container on which a gateway can stand. Its box in the diagram is inside of the container and touches
/// the side it serves; it is drawn centred on that side, half of it outside.
public enum Border {
    LEFT(-1, 0),
    RIGHT(1, 0),
    TOP(0, -1),
    BOTTOM(0, 1);

    /// Room that stays free at a corner, and below the top for the container's header.
    private static final int CORNER = 8;

    private static final int HEADER = 40;

    private final int dx;
    private final int dy;

    Border(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    /// The side that the middle of a box is nearest to. Both boxes have the same origin.
    public static Border nearest(Box around, Box inner) {
        return Arrays.stream(values())
                .min(Comparator.comparingInt(side -> side.distance(around, inner)))
                .orElse(LEFT);
    }

    private int distance(Box around, Box inner) {
        return switch (this) {
            case LEFT -> inner.centerX() - around.x();
            case RIGHT -> around.right() - inner.centerX();
            case TOP -> inner.centerY() - around.y();
            case BOTTOM -> around.bottom() - inner.centerY();
        };
    }

    /// The box moved to this side, inside of the container and clear of its corners.
    public Box flush(Box around, Box inner) {
        int x = within(inner.x(), around.x() + CORNER, around.right() - CORNER - inner.width());
        int y = within(inner.y(), around.y() + HEADER, around.bottom() - CORNER - inner.height());
        return switch (this) {
            case LEFT -> inner.at(around.x(), y);
            case RIGHT -> inner.at(around.right() - inner.width(), y);
            case TOP -> inner.at(x, around.y());
            case BOTTOM -> inner.at(x, around.bottom() - inner.height());
        };
    }

    /// The box centred on this side: where a gateway is drawn.
    public Box straddling(Box around, Box inner) {
        return flush(around, inner).movedBy(dx * inner.width() / 2, dy * inner.height() / 2);
    }

    private static int within(int wanted, int least, int most) {
        return Math.max(least, Math.min(most, wanted));
    }
}
