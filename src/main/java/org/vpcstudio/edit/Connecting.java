package org.vpcstudio.edit;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.CustomerGateway;
import org.vpcstudio.model.topology.DirectConnection;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Internet;
import org.vpcstudio.model.topology.NatGateway;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Site;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VirtualGateway;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.model.topology.VpnGateway;
import org.vpcstudio.text.Message;

/// Lines drawn from one element to another. Which kind of connection it is follows from its ends; either may be first.
public final class Connecting {
    /// What a server is to be for the VIP it is connected with.
    public enum Manner {
        /// What its role says: a backend is balanced, a client reaches the VIP, a server may hold it.
        BY_ROLE,
        /// A backend of LVS, whatever its role.
        BALANCED
    }

    private record Pair(Resource first, Resource second) {}

    private Connecting() {}

    /// Why these two cannot be connected; empty when they can.
    public static Optional<Message> refusal(Document document, ResourceId one, ResourceId other) {
        return refusal(document, one, other, Manner.BY_ROLE);
    }

    /// Why these two cannot be connected in this manner; empty when they can.
    public static Optional<Message> refusal(Document document, ResourceId one, ResourceId other, Manner manner) {
        if (one.equals(other)) {
            return Optional.of(Message.of("edit.connect.self"));
        }
        Optional<Resource> first = document.topology().find(one);
        Optional<Resource> second = document.topology().find(other);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.of(Message.of("edit.connect.nothing"));
        }
        List<Joint> joints = joints(document, first.get(), second.get(), manner);
        return joints.isEmpty()
                ? Optional.of(Message.of("edit.connect.kinds", kind(first.get()), kind(second.get())))
                : joints.getFirst().refusal();
    }

    /// Connects two elements, with everything the connection needs to work: clusters, routes, kernel settings,
    /// addresses of tunnels, intents.
    ///
    /// @throws IllegalArgumentException when {@link #refusal} has a reason
    public static Step connect(Document document, ResourceId one, ResourceId other, IdSource ids) {
        return connect(document, one, other, Manner.BY_ROLE, ids);
    }

    /// Connects two elements in this manner.
    ///
    /// @throws IllegalArgumentException when {@link #refusal} has a reason
    public static Step connect(Document document, ResourceId one, ResourceId other, Manner manner, IdSource ids) {
        refusal(document, one, other, manner).ifPresent(reason -> {
            throw new IllegalArgumentException("Refused: " + reason);
        });
        Resource first = document.topology().find(one).orElseThrow();
        Resource second = document.topology().find(other).orElseThrow();
        return joints(document, first, second, manner).getFirst().make(ids);
    }

    /// Removes every connection of two elements; a step that changes nothing when there is none.
    public static Step disconnect(Document document, ResourceId one, ResourceId other) {
        Draft draft = new Draft(document);
        Optional<Resource> first = document.topology().find(one);
        Optional<Resource> second = document.topology().find(other);
        if (first.isPresent() && second.isPresent() && !one.equals(other)) {
            int count =
                    joints(document, first.get(), second.get(), Manner.BY_ROLE).size();
            for (int i = 0; i < count; i++) {
                // What an earlier one took away is not there for the next.
                Resource a = draft.topology().find(one).orElseThrow();
                Resource b = draft.topology().find(other).orElseThrow();
                draft.take(joints(draft.document(), a, b, Manner.BY_ROLE).get(i).cut());
            }
        }
        return Step.of(Message.of("edit.disconnect"), draft.edit());
    }

    /// The ways to connect these two, the one that is meant first.
    private static List<Joint> joints(Document document, Resource one, Resource other, Manner manner) {
        List<Joint> joints = ordered(document, new Pair(one, other), manner);
        return joints.isEmpty() ? ordered(document, new Pair(other, one), manner) : joints;
    }

    private static List<Joint> ordered(Document document, Pair pair, Manner manner) {
        return switch (pair) {
            case Pair(Vip vip, Ecs ecs) -> withServer(document, vip, ecs, manner);
            case Pair(Eip eip, Ecs ecs) -> {
                Joint address = new Association(document, eip, ecs);
                Joint promise = new Promise(document, ecs, eip);
                yield ecs.role() == Ecs.Role.CLIENT ? List.of(promise, address) : List.of(address, promise);
            }
            case Pair(Eip eip, Vip vip) -> List.of(new Association(document, eip, vip));
            case Pair(Eip eip, NatGateway gateway) -> List.of(new Association(document, eip, gateway));
            case Pair(Eip eip, VpnGateway gateway) -> List.of(new Association(document, eip, gateway));
            case Pair(Vpc a, Vpc b) -> List.of(new Peering(document, a, b));
            case Pair(VpnGateway gateway, CustomerGateway customer) ->
                List.of(new Tunnel(document, gateway, customer.site(), Optional.of(customer)));
            case Pair(VpnGateway gateway, Site site) ->
                List.of(new Tunnel(document, gateway, site.id(), Optional.empty()));
            case Pair(VirtualGateway gateway, DirectConnection line) ->
                List.of(new PrivateLine(document, gateway, line.site(), Optional.of(line)));
            case Pair(VirtualGateway gateway, Site site) ->
                List.of(new PrivateLine(document, gateway, site.id(), Optional.empty()));
            case Pair(Internet internet, Eip eip) -> List.of(new Promise(document, internet, eip));
            case Pair(Internet internet, Vip vip) -> List.of(new Promise(document, internet, vip));
            case Pair(Site site, Eip eip) -> List.of(new Promise(document, site, eip));
            case Pair(Site site, Vip vip) -> List.of(new Promise(document, site, vip));
            case Pair(Resource _, Resource _) -> List.of();
        };
    }

    private static List<Joint> withServer(Document document, Vip vip, Ecs ecs, Manner manner) {
        Joint binding = new Binding(document, vip, ecs);
        Joint balancing = new Balancing(document, vip, ecs);
        Joint promise = new Promise(document, ecs, vip);
        if (manner == Manner.BALANCED) {
            return List.of(balancing, binding, promise);
        }
        return switch (ecs.role()) {
            case SERVER -> List.of(binding, balancing, promise);
            case BACKEND -> List.of(balancing, binding, promise);
            case CLIENT -> List.of(promise, binding, balancing);
        };
    }

    private static Message kind(Resource resource) {
        return Message.of("kind." + resource.kind().code());
    }
}
