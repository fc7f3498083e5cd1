package org.vpcstudio.arrange;

import org.vpcstudio.model.diagram.Box;

/// A box a line ends at, with the place of its ports.
///
/// @param box the body
/// @param x where the ports at the top and the bottom are; the others are half way down
public record End(Box box, int x) {
    /// With every port in the middle of its side.
    public static End of(Box box) {
        return new End(box, box.centerX());
    }

    /// Where a line leaves on this side.
    public Spot port(Side side) {
        return switch (side) {
            case TOP -> new Spot(x, box.y());
            case BOTTOM -> new Spot(x, box.bottom());
            case LEFT -> new Spot(box.x(), box.centerY());
            case RIGHT -> new Spot(box.right(), box.centerY());
        };
    }
}
