package org.vpcstudio.drawing;

import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Resource;

/// Where an element can be taken hold of.
final class Hits {
    /// How far inside its edge a container is still hit.
    static final int BORDER = 6;

    private Hits() {}

    /// Whether the point is on a node, or on the header or border of a container.
    static boolean body(Resource resource, Box box, double x, double y) {
        return switch (resource.kind()) {
            case REGION ->
                border(box, x, y) || Header.notch(resource.name(), box).contains(x, y);
            case VPC, SUBNET, SITE ->
                border(box, x, y) || (box.contains(x, y) && y < box.y() + Header.height(resource.kind()));
            default -> resource.kind().isPlaced() && box.contains(x, y);
        };
    }

    private static boolean border(Box box, double x, double y) {
        boolean inner =
                x >= box.x() + BORDER && x < box.right() - BORDER && y >= box.y() + BORDER && y < box.bottom() - BORDER;
        return box.contains(x, y) && !inner;
    }
}
