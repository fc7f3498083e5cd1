package org.vpcstudio.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Border;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.CustomerGateway;
import org.vpcstudio.model.topology.DirectConnection;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Internet;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.NatGateway;
import org.vpcstudio.model.topology.Note;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Site;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Unplaced;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VirtualGateway;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.model.topology.VpnGateway;
import org.vpcstudio.text.Message;

/// Moves and resizes boxes. Moving into another container makes the element part of it, with an address of its range;
/// containers grow to hold what is in them and never shrink by themselves.
public final class Moving {
    private Moving() {}

    /// The chosen elements without those that move along because a container of theirs is chosen too.
    public static List<ResourceId> outermost(Topology topology, Set<ResourceId> chosen) {
        return chosen.stream()
                .filter(id -> ancestors(topology, id).stream().noneMatch(chosen::contains))
                .toList();
    }

    /// The outermost of the chosen elements that are not locked.
    public static List<ResourceId> movers(Document document, Set<ResourceId> chosen) {
        return outermost(document.topology(), chosen).stream()
                .filter(id -> !document.diagram().isLocked(id))
                .toList();
    }

    /// Moves the chosen elements within their containers; locked ones stay.
    ///
    /// @param gesture joins the moves of one drag or one burst of nudges to one step of undo
    public static Step move(Document document, Set<ResourceId> chosen, int dx, int dy, String gesture) {
        List<Edit> edits = new ArrayList<>();
        List<ResourceId> movers = movers(document, chosen);
        for (ResourceId id : movers) {
            moved(document, id, dx, dy).ifPresent(box -> edits.add(new Edit.Place(id, box)));
        }
        return new Step(label(document, movers), Fitting.settled(document, edits, movers), gesture);
    }

    /// Moves the chosen elements and makes them part of a container (empty: the open canvas, for notes). Elements that
    /// it refuses only move; locked ones stay.
    public static Step moveInto(
            Document document, Set<ResourceId> chosen, int dx, int dy, Optional<ResourceId> container) {
        List<Edit> edits = new ArrayList<>();
        List<ResourceId> movers = movers(document, chosen);
        Document state = document;
        for (ResourceId id : movers) {
            Edit edit = moveOne(state, id, dx, dy, container);
            edits.add(edit);
            state = edit.apply(state);
        }
        return Step.of(label(document, movers), Fitting.settled(document, edits, movers));
    }

    /// Gives a container another size and place, relative to its parent; it stays large enough for what it holds, and
    /// what it holds stays where it is on the canvas.
    public static Step resize(Document document, ResourceId id, Box box, String gesture) {
        Optional<Box> present = document.diagram().box(id);
        if (present.isEmpty()) {
            return new Step(Message.of("edit.resize", ""), Edit.all(), gesture);
        }
        // What it holds may have stood closer to the border than the padding.
        Box wanted = Fitting.held(document, id)
                .flatMap(held -> held.common(present.get()))
                .map(box::union)
                .orElse(box);
        List<Edit> edits = new ArrayList<>();
        int dx = wanted.x() - present.get().x();
        int dy = wanted.y() - present.get().y();
        edits.add(new Edit.Place(id, wanted));
        List<Resource> children = document.topology().childrenOf(id);
        edits.addAll(Fitting.following(document, children, present.get(), wanted));
        for (Resource child : children) {
            document.diagram()
                    .box(child.id())
                    .filter(_ -> !child.kind().standsOnBorder())
                    .ifPresent(inner -> edits.add(new Edit.Place(child.id(), inner.movedBy(-dx, -dy))));
        }
        String name = document.topology().find(id).map(Resource::name).orElse("");
        return new Step(Message.of("edit.resize", name), Fitting.settled(document, edits, List.of(id)), gesture);
    }

    /// Shrinks the chosen containers around what they hold, which stays where it is on the canvas; locked ones stay.
    public static Step fit(Document document, Set<ResourceId> chosen) {
        Draft draft = new Draft(document);
        List<ResourceId> containers = fittable(document, chosen);
        for (ResourceId id : containers) {
            draft.take(resize(draft.document(), id, Fitting.around(draft.document(), id), "")
                    .edit());
        }
        String name = containers.isEmpty()
                ? ""
                : document.topology()
                        .find(containers.getFirst())
                        .map(Resource::name)
                        .orElse("");
        Message label = containers.size() == 1
                ? Message.of("edit.fit.one", name)
                : Message.of("edit.fit.many", containers.size());
        return Step.of(label, draft.edit());
    }

    /// The chosen containers that may shrink, the innermost first.
    public static List<ResourceId> fittable(Document document, Set<ResourceId> chosen) {
        Topology topology = document.topology();
        return chosen.stream()
                .filter(id -> topology.find(id)
                        .filter(found -> found.kind().isContainer())
                        .isPresent())
                .filter(id -> document.diagram().box(id).isPresent()
                        && !document.diagram().isLocked(id))
                .sorted(Comparator.comparingInt(
                                (ResourceId id) -> -ancestors(topology, id).size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /// Puts elements into these boxes, relative to their containers, as one step; containers grow and push as ever.
    public static Step place(Document document, Map<ResourceId, Box> boxes, Message label) {
        List<Edit> edits = new ArrayList<>();
        boxes.forEach((id, box) -> edits.add(new Edit.Place(id, box)));
        return Step.of(label, Fitting.settled(document, edits, boxes.keySet()));
    }

    private static Edit moveOne(Document document, ResourceId id, int dx, int dy, Optional<ResourceId> container) {
        Topology topology = document.topology();
        Resource resource = topology.find(id).orElseThrow();
        Box absolute = document.diagram().absolute(id, topology).orElseThrow().movedBy(dx, dy);
        if (resource instanceof Note note && container.isEmpty()) {
            return Edit.all(new Edit.Put(note.withContainer(container)), new Edit.Place(id, absolute));
        }
        boolean stays = container.equals(resource.parent())
                || container.isEmpty()
                || Nesting.refusal(topology, resource.kind(), container).isPresent();
        if (stays) {
            return new Edit.Place(id, moved(document, id, dx, dy).orElseThrow());
        }
        Box around = document.diagram().absolute(container.get(), topology).orElseThrow();
        Box place = absolute.movedBy(-around.x(), -around.y());
        Box inner = around.at(0, 0);
        return Edit.all(
                new Edit.Put(inside(topology, resource, container.get())),
                new Edit.Place(
                        id,
                        resource.kind().standsOnBorder()
                                ? Border.nearest(inner, place).flush(inner, place)
                                : place));
    }

    /// The box of an element moved within its container. A gateway goes to the side it is nearest to.
    private static Optional<Box> moved(Document document, ResourceId id, int dx, int dy) {
        Optional<Resource> resource = document.topology().find(id);
        return document.diagram().box(id).map(box -> {
            Optional<ResourceId> container = resource.filter(
                            found -> found.kind().standsOnBorder())
                    .flatMap(Resource::parent)
                    .filter(parent -> document.diagram().box(parent).isPresent());
            if (container.isEmpty()) {
                return box.movedBy(dx, dy);
            }
            Box around = Fitting.inside(document, container.get());
            Box drawn = Border.nearest(around, box).straddling(around, box).movedBy(dx, dy);
            return Border.nearest(around, drawn).flush(around, drawn);
        });
    }

    private static Resource inside(Topology topology, Resource resource, ResourceId container) {
        return switch (resource) {
            case Vpc vpc -> vpc.withRegion(container);
            case Eip eip -> eip.withRegion(container);
            case Subnet subnet -> subnet.withVpc(container);
            case Vip vip ->
                vip.withSubnet(container)
                        .withAddress(Readdressing.address(topology, vip.subnet(), container, vip.address(), Kind.VIP));
            case Ecs ecs ->
                ecs.primaryNic()
                        .map(nic -> ecs.withNic(nic.withSubnet(container)
                                .withAddress(Readdressing.address(
                                        topology, nic.subnet(), container, nic.address(), Kind.ECS))))
                        .orElse(ecs);
            case NatGateway gateway -> gateway.withVpc(container);
            case VpnGateway gateway -> gateway.withVpc(container);
            case VirtualGateway gateway -> gateway.withVpc(container);
            case CustomerGateway gateway -> gateway.withSite(container);
            case DirectConnection connection -> connection.withSite(container);
            case Note note -> note.withContainer(Optional.of(container));
            case Region _, Internet _, Site _, Unplaced _ -> resource;
        };
    }

    private static List<ResourceId> ancestors(Topology topology, ResourceId id) {
        List<ResourceId> chain = new ArrayList<>();
        Optional<ResourceId> parent = topology.find(id).flatMap(Resource::parent);
        while (parent.isPresent() && !chain.contains(parent.get())) {
            chain.add(parent.get());
            parent = parent.flatMap(topology::find).flatMap(Resource::parent);
        }
        return chain;
    }

    private static Message label(Document document, List<ResourceId> movers) {
        return movers.size() == 1
                ? Message.of(
                        "edit.move.one",
                        document.topology()
                                .find(movers.getFirst())
                                .map(Resource::name)
                                .orElse(""))
                : Message.of("edit.move.many", movers.size());
    }
}
