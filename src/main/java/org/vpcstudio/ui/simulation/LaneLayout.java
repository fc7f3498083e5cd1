package org.vpcstudio.ui.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the lanes stand, from top to bottom, in pixels below the ruler.
///
/// @param rows every lane
/// @param dividers hairlines between the groups
/// @param height of all of them
record LaneLayout(List<Row> rows, List<Double> dividers, double height) {
    /// The height of a lane.
    static final double LANE = 22;

    private static final double PITCH = 28;
    private static final double TOP = 3;
    private static final double GROUP_GAP = 3;

    /// A lane at its place.
    record Row(double y, Lane lane) {}

    /// What a row shows.
    sealed interface Lane {
        /// The flags of the faults.
        record OfFaults(List<Lanes.Flag> flags) implements Lane {}

        /// A node's states.
        record OfNode(Lanes.NodeLane lane) implements Lane {}

        /// A VIP's owners.
        record OfVip(Lanes.VipLane lane) implements Lane {}

        /// A client's path.
        record OfPath(Lanes.PathLane lane) implements Lane {}
    }

    static LaneLayout of(Lanes lanes) {
        List<Row> rows = new ArrayList<>();
        List<Double> dividers = new ArrayList<>();
        double y = TOP;
        rows.add(new Row(y, new Lane.OfFaults(lanes.flags())));
        y += PITCH + GROUP_GAP + 1;
        for (List<? extends Lane> group : List.of(
                lanes.nodes().stream().map(Lane.OfNode::new).toList(),
                lanes.vips().stream().map(Lane.OfVip::new).toList(),
                lanes.paths().stream().map(Lane.OfPath::new).toList())) {
            if (group.isEmpty()) {
                continue;
            }
            if (rows.size() > 1) {
                dividers.add(y - PITCH + LANE + 2);
                y += GROUP_GAP;
            }
            for (Lane lane : group) {
                rows.add(new Row(y, lane));
                y += PITCH;
            }
        }
        return new LaneLayout(List.copyOf(rows), List.copyOf(dividers), y);
    }

    /// The lane at this height.
    Optional<Lane> at(double y) {
        return rows.stream()
                .filter(row -> y >= row.y() - 3 && y < row.y() + LANE + 3)
                .map(Row::lane)
                .findFirst();
    }
}
