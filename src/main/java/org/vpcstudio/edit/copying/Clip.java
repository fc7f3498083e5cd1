package org.vpcstudio.edit.copying;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.diagram.Diagram;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;

/// What was copied: some elements of a design, and as much around them as it takes to understand them elsewhere (the
/// containers they lie in, the security groups they use, what they point to).
///
/// @param design a design of its own, with the copied elements and what is around them
/// @param copied the elements themselves, those nested in them, and what goes along with them
public record Clip(Document design, Set<ResourceId> copied) {
    /// Resources that mean something without others, so that they can be chosen alone although they are not drawn.
    private static final Set<Kind> FREE =
            Set.of(Kind.SECURITY_GROUP, Kind.NETWORK_ACL, Kind.SHARED_BANDWIDTH, Kind.ROUTE_TABLE, Kind.PROJECT);

    public Clip {
        Set<ResourceId> present = new TreeSet<>(copied);
        present.removeIf(id -> !design.topology().has(id));
        copied = Collections.unmodifiableSet(present);
    }

    /// The selected elements with all that is nested in them, and what goes along: a keepalived cluster with its VIP,
    /// a route table with its VPC, a tunnel with both its ends.
    public static Clip of(Document document, Set<ResourceId> selection) {
        Topology topology = document.topology();
        Set<ResourceId> chosen = new TreeSet<>();
        for (ResourceId id : selection) {
            topology.find(id)
                    .filter(resource -> resource.kind().isPlaced() || FREE.contains(resource.kind()))
                    .ifPresent(resource -> chosen.add(resource.id()));
        }
        addNested(topology, chosen);
        chosen.addAll(new Company(topology, chosen).all());
        return new Clip(excerpt(document, chosen), chosen);
    }

    /// Everything of a design, such as one whose text somebody pasted.
    public static Clip whole(Document design) {
        return new Clip(design, design.topology().byId().keySet());
    }

    public boolean isEmpty() {
        return copied.isEmpty();
    }

    /// The copied elements that have a place on the canvas and do not lie in another copied one.
    public List<Resource> roots() {
        return copied.stream()
                .flatMap(id -> design.topology().find(id).stream())
                .filter(resource -> resource.kind().isPlaced())
                .filter(resource -> resource.parent().filter(copied::contains).isEmpty())
                .toList();
    }

    /// The copied elements alone, as they are drawn.
    public Document picture() {
        Topology alone = Topology.EMPTY;
        Diagram boxes = Diagram.EMPTY;
        for (ResourceId id : copied) {
            alone = alone.with(design.topology().find(id).orElseThrow());
            boxes = drawn(design, id, boxes);
        }
        for (Resource root : roots()) {
            Optional<Box> there = design.diagram().absolute(root.id(), design.topology());
            boxes = there.isPresent() ? boxes.with(root.id(), there.get()) : boxes;
        }
        return design.withTopology(alone).withDiagram(boxes);
    }

    private static void addNested(Topology topology, Set<ResourceId> chosen) {
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Resource resource : topology.all()) {
                if (resource.kind().isPlaced()
                        && resource.parent().filter(chosen::contains).isPresent()) {
                    grew |= chosen.add(resource.id());
                }
            }
        }
    }

    /// The chosen resources, what they point to, and what those lie in; without scenarios.
    private static Document excerpt(Document document, Set<ResourceId> chosen) {
        Topology all = document.topology();
        Set<ResourceId> kept = new LinkedHashSet<>(chosen);
        for (ResourceId id : chosen) {
            all.find(id).map(References::of).ifPresent(found -> kept.addAll(found.targets()));
        }
        for (ResourceId id : List.copyOf(kept)) {
            Optional<ResourceId> around = all.find(id).flatMap(Resource::parent);
            while (around.isPresent() && kept.add(around.get())) {
                around = around.flatMap(all::find).flatMap(Resource::parent);
            }
        }
        Topology topology = Topology.EMPTY;
        Diagram diagram = Diagram.EMPTY;
        for (ResourceId id : kept) {
            topology = all.find(id).map(topology::with).orElse(topology);
            diagram = drawn(document, id, diagram);
        }
        return new Document(document.name(), document.profile(), topology, diagram, List.of(), Map.of());
    }

    private static Diagram drawn(Document document, ResourceId id, Diagram diagram) {
        return document.diagram()
                .drawn(id)
                .map(drawn -> diagram.with(id, drawn.withLocked(false)))
                .orElse(diagram);
    }
}
