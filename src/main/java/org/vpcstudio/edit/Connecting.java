package org.vpcstudio.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.text.Message;

/// Lines drawn from one element to another. Which kind of connection it is follows from its ends; either may be first.
public final class Connecting {
    private Connecting() {}

    /// Why these two cannot be connected; empty when they can.
    public static Optional<Message> refusal(Document document, ResourceId one, ResourceId other) {
        if (one.equals(other)) {
            return Optional.of(Message.of("edit.connect.self"));
        }
        Topology topology = document.topology();
        Optional<Resource> first = topology.find(one);
        Optional<Resource> second = topology.find(other);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.of(Message.of("edit.connect.nothing"));
        }
        return switch (new Pair(first.get(), second.get())) {
            case Pair(Vip vip, Ecs ecs) -> bindingRefusal(vip, ecs);
            case Pair(Ecs ecs, Vip vip) -> bindingRefusal(vip, ecs);
            case Pair(Eip eip, Vip vip) -> associationRefusal(topology, eip, vip);
            case Pair(Vip vip, Eip eip) -> associationRefusal(topology, eip, vip);
            case Pair(Eip eip, Ecs ecs) -> directRefusal(topology, eip, ecs);
            case Pair(Ecs ecs, Eip eip) -> directRefusal(topology, eip, ecs);
            case Pair(Resource a, Resource b) -> Optional.of(Message.of("edit.connect.kinds", kind(a), kind(b)));
        };
    }

    /// Connects two elements. Binding a second server to a VIP brings a keepalived cluster with it, further
    /// ones join; an EIP on a VIP brings the promise that the Internet reaches it, when the Internet is drawn.
    ///
    /// @throws IllegalArgumentException when {@link #refusal} has a reason
    public static Step connect(Document document, ResourceId one, ResourceId other, IdSource ids) {
        refusal(document, one, other).ifPresent(reason -> {
            throw new IllegalArgumentException("Refused: " + reason);
        });
        Topology topology = document.topology();
        Resource first = topology.find(one).orElseThrow();
        Resource second = topology.find(other).orElseThrow();
        return switch (new Pair(first, second)) {
            case Pair(Vip vip, Ecs ecs) -> bind(document, vip, ecs, ids);
            case Pair(Ecs ecs, Vip vip) -> bind(document, vip, ecs, ids);
            case Pair(Eip eip, Vip vip) -> publish(topology, eip, vip, ids);
            case Pair(Vip vip, Eip eip) -> publish(topology, eip, vip, ids);
            case Pair(Eip eip, Ecs ecs) -> associate(eip, onPrimary(ecs), ecs);
            case Pair(Ecs ecs, Eip eip) -> associate(eip, onPrimary(ecs), ecs);
            case Pair(Resource a, Resource b) -> throw new IllegalArgumentException(a + " and " + b);
        };
    }

    /// Removes the connection of two elements; a step that changes nothing when there is none.
    public static Step disconnect(Document document, ResourceId one, ResourceId other) {
        Topology topology = document.topology();
        List<Edit> edits = new ArrayList<>();
        for (Resource resource : List.of(topology.find(one), topology.find(other)).stream()
                .flatMap(Optional::stream)
                .toList()) {
            ResourceId far = resource.id().equals(one) ? other : one;
            if (resource instanceof Vip vip) {
                List<NicRef> left = vip.bindings().stream()
                        .filter(ref -> !ref.ecs().equals(far))
                        .toList();
                if (left.size() < vip.bindings().size()) {
                    edits.add(new Edit.Put(vip.withBindings(left)));
                    edits.addAll(Clustering.leave(topology, vip.id(), far));
                }
            } else if (resource instanceof Eip eip) {
                edits.add(new Edit.Put(eip.withTargets(eip.targets().stream()
                        .filter(target -> !target.end().equals(far))
                        .toList())));
            }
        }
        return Step.of(Message.of("edit.disconnect"), Edit.all(edits));
    }

    private record Pair(Resource first, Resource second) {}

    private static Optional<Message> bindingRefusal(Vip vip, Ecs ecs) {
        if (nicFor(vip, ecs).isEmpty()) {
            return Optional.of(Message.of("edit.connect.other-subnet", ecs.name(), vip.name()));
        }
        if (vip.bindings().stream().anyMatch(ref -> ref.ecs().equals(ecs.id()))) {
            return Optional.of(Message.of("edit.connect.twice", ecs.name(), vip.name()));
        }
        return Optional.empty();
    }

    private static Optional<Message> associationRefusal(Topology topology, Eip eip, Vip vip) {
        return occupant(topology, eip, new Eip.Target.OfVip(vip.id()), vip);
    }

    private static Optional<Message> directRefusal(Topology topology, Eip eip, Ecs ecs) {
        return ecs.primaryNic().isEmpty()
                ? Optional.of(Message.of("edit.connect.no-nic", ecs.name()))
                : occupant(topology, eip, onPrimary(ecs), ecs);
    }

    private static Optional<Message> occupant(Topology topology, Eip eip, Eip.Target target, Resource end) {
        return topology.each(Eip.class)
                .filter(other -> other.targets().contains(target))
                .findFirst()
                .map(other -> other.id().equals(eip.id())
                        ? Message.of("edit.connect.twice", eip.name(), end.name())
                        : Message.of("edit.connect.has-eip", end.name(), other.name()));
    }

    private static Step bind(Document document, Vip vip, Ecs ecs, IdSource ids) {
        Nic nic = nicFor(vip, ecs).orElseThrow();
        NicRef ref = new NicRef(ecs.id(), nic.id());
        List<NicRef> bindings = new ArrayList<>(vip.bindings());
        bindings.add(ref);
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.Put(ecs.withNic(nic.withSourceDestinationCheck(false))));
        edits.add(new Edit.Put(vip.withBindings(bindings)));
        edits.addAll(Clustering.join(Edit.all(edits).apply(document).topology(), vip.withBindings(bindings), ref, ids));
        return Step.of(Message.of("edit.bind", vip.name(), ecs.name()), Edit.all(edits));
    }

    private static Step publish(Topology topology, Eip eip, Vip vip, IdSource ids) {
        Step step = associate(eip, new Eip.Target.OfVip(vip.id()), vip);
        List<Edit> edits = new ArrayList<>(List.of(step.edit()));
        Promising.fromInternet(topology, eip, vip, ids).ifPresent(intent -> edits.add(new Edit.Put(intent)));
        return Step.of(step.label(), Edit.all(edits));
    }

    private static Step associate(Eip eip, Eip.Target target, Resource end) {
        return Step.of(
                Message.of("edit.associate", eip.name(), end.name()), new Edit.Put(eip.withTargets(List.of(target))));
    }

    private static Eip.Target onPrimary(Ecs ecs) {
        return new Eip.Target.OfNic(
                new NicRef(ecs.id(), ecs.primaryNic().orElseThrow().id()));
    }

    private static Optional<Nic> nicFor(Vip vip, Ecs ecs) {
        return ecs.nics().stream()
                .filter(nic -> nic.subnet().equals(vip.subnet()))
                .findFirst();
    }

    private static Message kind(Resource resource) {
        return Message.of("kind." + resource.kind().code());
    }
}
