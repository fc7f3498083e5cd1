package org.vpcstudio.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vpcstudio.check.Finding;
import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.trace.Moment;

/// What there is to draw, worked out once for a document: where every element is on the canvas, where the lines run,
/// what is wrong with what, and, in a simulation, the state of everything.
///
/// @param boxes canvas coordinates of every placed element, containers before what they hold
/// @param lines the routed connections
/// @param moment the instant of a run; empty while designing
public record Scene(
        Document document,
        Map<ResourceId, Box> boxes,
        List<Line> lines,
        List<Finding> findings,
        Optional<Moment> moment) {
    /// The kinds of connections.
    public enum LineKind {
        BINDING,
        ASSOCIATION,
        ACCESS
    }

    /// A connection with its route.
    ///
    /// @param from the VIP of a binding, the EIP of an association, the Internet of an access
    /// @param to the server, the VIP, the EIP
    /// @param route corners from end to end, every part horizontal or vertical
    public record Line(LineKind kind, ResourceId from, ResourceId to, List<Point> route) {
        public Line {
            route = List.copyOf(route);
        }
    }

    public Scene {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /// The scene of a document while designing.
    public static Scene of(Document document, List<Finding> findings) {
        return new Scene(document, boxes(document), List.of(), findings, Optional.empty());
    }

    /// The same scene at an instant of a run.
    public Scene at(Moment instant) {
        return new Scene(document, boxes, lines, findings, Optional.of(instant));
    }

    /// The box around everything; empty when nothing is drawn.
    public Optional<Box> bounds() {
        return boxes.values().stream().reduce(Box::union);
    }

    /// The topmost element whose body is at this point: a node's whole box, a container's header or border.
    public Optional<ResourceId> elementAt(double x, double y) {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().contains(x, y))
                .map(Map.Entry::getKey)
                .reduce((below, above) -> above);
    }

    /// The innermost container whose inside this point is in, other than those in `except`.
    public Optional<ResourceId> containerAt(double x, double y, Set<ResourceId> except) {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().contains(x, y) && !except.contains(entry.getKey()))
                .map(Map.Entry::getKey)
                .filter(id -> document.topology()
                        .find(id)
                        .filter(r -> r.kind().isContainer())
                        .isPresent())
                .reduce((outer, inner) -> inner);
    }

    private static Map<ResourceId, Box> boxes(Document document) {
        List<Resource> placed = new ArrayList<>(document.topology().all());
        placed.removeIf(resource -> !resource.kind().isPlaced());
        placed.sort(Comparator.comparing(Resource::kind));
        Map<ResourceId, Box> boxes = new LinkedHashMap<>();
        for (Resource resource : placed) {
            document.diagram()
                    .absolute(resource.id(), document.topology())
                    .ifPresent(box -> boxes.put(resource.id(), box));
        }
        return boxes;
    }
}
