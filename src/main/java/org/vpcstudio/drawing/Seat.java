package org.vpcstudio.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vip;

/// The place on a server's top edge where the chip of a VIP sits while the server holds it.
///
/// @param x the middle, where the binding enters
/// @param y the middle: 4 above the server's top edge
record Seat(ResourceId vip, ResourceId ecs, int x, int y, int width) {
    static final int HEIGHT = 22;
    private static final int WIDTH = 120;
    private static final int ABOVE = 4;
    private static final int GAP = 4;

    /// How far the top of a seat is above the server.
    static final int RISE = ABOVE + HEIGHT / 2;

    /// A seat for each binding; several on one server stand side by side, from left to right as the VIPs do.
    static List<Seat> all(Document document, Map<ResourceId, Box> boxes) {
        Map<ResourceId, List<Vip>> bound = new TreeMap<>();
        document.topology()
                .each(Vip.class)
                .filter(vip -> boxes.containsKey(vip.id()))
                .forEach(vip -> vip.bindings().stream()
                        .map(NicRef::ecs)
                        .distinct()
                        .forEach(ecs -> bound.computeIfAbsent(ecs, id -> new ArrayList<>())
                                .add(vip)));
        List<Seat> seats = new ArrayList<>();
        bound.forEach((ecs, vips) -> {
            Box box = boxes.get(ecs);
            if (box != null) {
                vips.sort(Comparator.comparingInt(
                        (Vip vip) -> boxes.getOrDefault(vip.id(), box).centerX()));
                seats.addAll(on(box, ecs, vips));
            }
        });
        return seats;
    }

    private static List<Seat> on(Box box, ResourceId ecs, List<Vip> vips) {
        int count = vips.size();
        int width = Math.max(24, Math.min(WIDTH, (box.width() - 8 - (count - 1) * GAP) / count));
        int left = box.centerX() - (count * width + (count - 1) * GAP) / 2;
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int x = left + i * (width + GAP) + width / 2;
            seats.add(new Seat(vips.get(i).id(), ecs, x, box.y() - ABOVE, width));
        }
        return seats;
    }

    double left() {
        return x - width / 2.0;
    }

    double top() {
        return y - HEIGHT / 2.0;
    }
}
