package org.vpcstudio.ui.canvas.surface;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.ResourceId;

/// The four places of a node from which a connection is pulled: the middle of each side.
public final class Ports {
    /// Outside of a node a port is hit from this far, in pixels; inside from less, so that the node can still be moved.
    private static final double REACH_OUTSIDE = 12;

    private static final double REACH_INSIDE = 7;

    /// Below this scale ports are too close together to be of use.
    private static final double FROM_SCALE = 0.4;

    private Ports() {}

    /// Whether elements of this kind have ports.
    public static boolean has(Kind kind) {
        return switch (kind) {
            case ECS,
                    VIP,
                    EIP,
                    VPC,
                    SITE,
                    INTERNET,
                    NAT_GATEWAY,
                    VPN_GATEWAY,
                    VIRTUAL_GATEWAY,
                    CUSTOMER_GATEWAY,
                    DIRECT_CONNECTION -> true;
            case REGION,
                    SUBNET,
                    NOTE,
                    PROJECT,
                    ROUTE_TABLE,
                    SECURITY_GROUP,
                    NETWORK_ACL,
                    KEEPALIVED_CLUSTER,
                    SYNC_GROUP,
                    VIRTUAL_SERVER,
                    SHARED_BANDWIDTH,
                    VPC_PEERING,
                    VPN_CONNECTION,
                    VIRTUAL_INTERFACE,
                    ACCESS_INTENT -> false;
        };
    }

    public static List<Point> of(Box box) {
        double middleX = box.x() + box.width() / 2.0;
        double middleY = box.y() + box.height() / 2.0;
        return List.of(
                new Point(middleX, box.y()),
                new Point(box.right(), middleY),
                new Point(middleX, box.bottom()),
                new Point(box.x(), middleY));
    }

    /// The element whose ports are shown now, while the design may be changed.
    public static Optional<ResourceId> shown(Board board) {
        return board.hover()
                .get()
                .filter(_ -> board.isEditable() && board.view().get().scale() >= FROM_SCALE)
                .filter(id -> board.resource(id).filter(r -> has(r.kind())).isPresent())
                // Where it has handles a pull changes the size.
                .filter(id -> Handles.owner(board).filter(id::equals).isEmpty());
    }

    /// The port under the pointer.
    public static Optional<Point> at(Board board, Pointer pointer) {
        Optional<Box> box = shown(board).flatMap(board::box);
        if (box.isEmpty()) {
            return Optional.empty();
        }
        double reach = box.get().contains(pointer.x(), pointer.y()) ? REACH_INSIDE : REACH_OUTSIDE;
        double scale = board.view().get().scale();
        return of(box.get()).stream()
                .filter(port -> Math.hypot(port.x() - pointer.x(), port.y() - pointer.y()) * scale <= reach)
                .findFirst();
    }

    /// Whether the pointer is so near to an element that its ports stay.
    public static boolean isNear(Board board, ResourceId id, Pointer pointer) {
        int margin = (int) Math.ceil(REACH_OUTSIDE / board.view().get().scale());
        return board.box(id)
                .filter(box -> box.grown(margin).contains(pointer.x(), pointer.y()))
                .isPresent();
    }
}
