package org.vpcstudio.drawing;

import java.util.Optional;
import org.vpcstudio.drawing.Brush.Align;
import org.vpcstudio.model.diagram.Border;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Resource;

/// Where the two lines of words of a gateway stand: outside of the VPC, beside the side it serves.
///
/// @param x the end of the words that is next to the gateway
/// @param y the baseline of the name; the second line is 15 lower
/// @param align which end `x` is
/// @param name tells how much room the words need before there is a brush that could measure them
record Caption(int x, int y, Align align, String name) {
    private static final int AWAY = 8;
    private static final int LEAST = 70;
    private static final double WIDE = 6.6;

    /// The words of a gateway that stands on a side of this container; empty for everything else.
    static Optional<Caption> of(Resource resource, Box box, Box around) {
        if (!resource.kind().standsOnBorder()) {
            return Optional.empty();
        }
        int beside = box.right() + AWAY - 2;
        return Optional.of(
                switch (Border.nearest(around, box)) {
                    case LEFT -> new Caption(around.x() - AWAY, box.bottom() + 14, Align.RIGHT, resource.name());
                    case RIGHT -> new Caption(around.right() + AWAY, box.bottom() + 14, Align.LEFT, resource.name());
                    case TOP -> new Caption(beside, around.y() - 20, Align.LEFT, resource.name());
                    case BOTTOM -> new Caption(beside, around.bottom() + 16, Align.LEFT, resource.name());
                });
    }

    /// What no line should run over.
    Box room() {
        int width = (int) Math.max(LEAST, Math.round(WIDE * name.length()));
        return new Box(align == Align.RIGHT ? x - width : x, y - 12, width, 30);
    }
}
