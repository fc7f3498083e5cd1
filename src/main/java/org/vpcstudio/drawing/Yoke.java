package org.vpcstudio.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.ResourceId;

/// How a keepalived cluster is drawn: a yoke that its members carry, below them or, when they stand one above the
/// other, at their right.
///
/// @param legs one a member, from left to right or from top to bottom
/// @param bus the y of the crossbar; its x when `upright`
/// @param upright the yoke is at the right
record Yoke(ResourceId cluster, List<Leg> legs, int bus, boolean upright) {
    private static final int OFF = 4;
    private static final int DEEP = 24;

    /// The part of a yoke at a member.
    ///
    /// @param foot where it starts, 4 off the member
    record Leg(ResourceId ecs, Point foot, int priority) {}

    Yoke {
        legs = List.copyOf(legs);
    }

    /// The yokes of all clusters with at least two drawn members; a member's second yoke is 24 deeper.
    static List<Yoke> all(Document document, Map<ResourceId, Box> boxes) {
        List<Yoke> yokes = new ArrayList<>();
        Map<ResourceId, Integer> carried = new HashMap<>();
        document.topology().each(KeepalivedCluster.class).forEach(cluster -> {
            List<KeepalivedNode> members = cluster.nodes().stream()
                    .filter(node -> boxes.containsKey(node.ecs()))
                    .toList();
            if (members.size() >= 2) {
                int depth = 1
                        + members.stream()
                                .mapToInt(node -> carried.getOrDefault(node.ecs(), 0))
                                .max()
                                .orElse(0);
                members.forEach(node -> carried.put(node.ecs(), depth));
                yokes.add(of(cluster.id(), members, boxes, depth * DEEP));
            }
        });
        return yokes;
    }

    private static Yoke of(ResourceId cluster, List<KeepalivedNode> members, Map<ResourceId, Box> boxes, int deep) {
        List<Box> around =
                members.stream().map(KeepalivedNode::ecs).map(boxes::get).toList();
        int lefts = around.stream().mapToInt(Box::x).max().orElse(0)
                - around.stream().mapToInt(Box::x).min().orElse(0);
        boolean upright = lefts < around.getFirst().width() / 2;
        List<Leg> legs = new ArrayList<>();
        for (KeepalivedNode node : members) {
            Box box = boxes.getOrDefault(node.ecs(), around.getFirst());
            Point foot = upright
                    ? new Point(box.right() + OFF, box.centerY())
                    : new Point(box.centerX(), box.bottom() + OFF);
            legs.add(new Leg(node.ecs(), foot, node.priority()));
        }
        legs.sort(Comparator.comparingDouble(
                leg -> upright ? leg.foot().y() : leg.foot().x()));
        int edge = around.stream()
                .mapToInt(upright ? Box::right : Box::bottom)
                .max()
                .orElse(0);
        return new Yoke(cluster, legs, edge + OFF + deep, upright);
    }

    /// The box around it.
    Box bounds() {
        Box bounds = new Box(
                (int) shoulder(legs.getFirst()).x(),
                (int) shoulder(legs.getFirst()).y(),
                1,
                1);
        for (Leg leg : legs) {
            bounds = bounds.union(new Box((int) leg.foot().x(), (int) leg.foot().y(), 1, 1));
        }
        return bounds;
    }

    /// Where a leg meets the crossbar.
    Point shoulder(Leg leg) {
        return upright ? new Point(bus, leg.foot().y()) : new Point(leg.foot().x(), bus);
    }
}
