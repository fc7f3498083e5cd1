package org.vpcstudio.drawing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vpcstudio.drawing.Scene.Line;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Border;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;

/// The geometry of a document, worked out once and shared by all moments of a run.
///
/// @param boxes canvas coordinates, containers before what they hold
/// @param lines routed connections
/// @param seats where the chips of VIPs sit
/// @param yokes the keepalived clusters
/// @param walks the ways of requests that start at a server
record Plan(
        Document document,
        Map<ResourceId, Box> boxes,
        List<Line> lines,
        List<Seat> seats,
        List<Yoke> yokes,
        Walks walks) {
    Plan {
        boxes = Collections.unmodifiableMap(boxes);
        lines = List.copyOf(lines);
        seats = List.copyOf(seats);
        yokes = List.copyOf(yokes);
    }

    static Plan of(Document document) {
        Map<ResourceId, Box> boxes = boxes(document);
        List<Seat> seats = Seat.all(document, boxes);
        Wiring wiring = new Wiring(document, boxes, seats);
        List<Line> lines = wiring.lines();
        return new Plan(document, boxes, lines, seats, Yoke.all(document, boxes), new Walks(wiring::walks));
    }

    private static Map<ResourceId, Box> boxes(Document document) {
        List<Resource> placed = new ArrayList<>(document.topology().all());
        placed.removeIf(resource -> !resource.kind().isPlaced());
        placed.sort(Comparator.comparing(Resource::kind));
        Map<ResourceId, Box> boxes = new LinkedHashMap<>();
        for (Resource resource : placed) {
            document.diagram()
                    .absolute(resource.id(), document.topology())
                    .ifPresent(box -> boxes.put(resource.id(), onBorder(resource, box, boxes)));
        }
        return boxes;
    }

    /// A gateway is drawn on the side of its VPC that it is nearest to.
    private static Box onBorder(Resource resource, Box box, Map<ResourceId, Box> boxes) {
        return resource.parent()
                .filter(_ -> resource.kind().standsOnBorder())
                .flatMap(id -> Optional.ofNullable(boxes.get(id)))
                .map(around -> Border.nearest(around, box).straddling(around, box))
                .orElse(box);
    }
}
