package org.vpcstudio.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vpcstudio.arrange.End;
import org.vpcstudio.arrange.Laid;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.ResourceId;

/// Where lines begin and end.
final class Ends {
    /// Lines leave a container this far from its corners.
    private static final int CLEAR = 16;

    private final Map<ResourceId, Box> boxes;
    private final Map<ResourceId, List<Seat>> seats;

    Ends(Map<ResourceId, Box> boxes, List<Seat> seats) {
        this.boxes = boxes;
        this.seats = seats.stream().collect(Collectors.groupingBy(Seat::ecs));
    }

    /// The two ends of each line of a fan.
    List<Laid.Pair> pairs(Relations.Fan fan) {
        Box start = boxes.getOrDefault(fan.from(), new Box(0, 0, 1, 1));
        List<Laid.Pair> pairs = new ArrayList<>();
        for (Relations.Ray ray : fan.rays()) {
            Box box = boxes.getOrDefault(ray.to(), start);
            pairs.add(
                    switch (fan.kind()) {
                        // Straight from border to border wherever the two VPCs face each other.
                        case PEERING -> new Laid.Pair(End.of(facing(start, box)), End.of(facing(box, start)));
                        case ROUTE -> new Laid.Pair(End.of(opposite(start, box)), End.of(box));
                        case BINDING ->
                            new Laid.Pair(End.of(start), atSeat(fan, box, seats.getOrDefault(ray.to(), List.of())));
                        case ASSOCIATION, ACCESS, VPN, DIRECT_CONNECT, LVS -> new Laid.Pair(End.of(start), End.of(box));
                    });
        }
        return pairs;
    }

    private static End atSeat(Relations.Fan fan, Box box, List<Seat> seats) {
        return seats.stream()
                .filter(seat -> seat.vip().equals(fan.from()))
                .findFirst()
                .map(seat -> new End(box, seat.x()))
                .orElse(End.of(box));
    }

    /// The part of a box that lies beside or above the other one.
    private static Box facing(Box box, Box other) {
        int top = Math.max(box.y(), other.y());
        int bottom = Math.min(box.bottom(), other.bottom());
        if (bottom - top >= 2 * Header.VPC_HEIGHT) {
            return new Box(box.x(), top, box.width(), bottom - top);
        }
        int left = Math.max(box.x(), other.x());
        int right = Math.min(box.right(), other.right());
        return right - left >= 2 * Header.VPC_HEIGHT ? new Box(left, box.y(), right - left, box.height()) : box;
    }

    /// The strip of a box from which the way to another one is straight; all of it when there is none.
    private static Box opposite(Box box, Box other) {
        Box inner = box.width() > 3 * CLEAR && box.height() > 3 * CLEAR ? box.grown(-CLEAR) : box;
        if (other.centerX() >= inner.x() && other.centerX() < inner.right()) {
            return new Box(other.centerX() - 1, box.y(), 2, box.height());
        }
        return other.centerY() >= inner.y() && other.centerY() < inner.bottom()
                ? new Box(box.x(), other.centerY() - 1, box.width(), 2)
                : box;
    }
}
