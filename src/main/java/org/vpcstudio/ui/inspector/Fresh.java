package org.vpcstudio.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vpcstudio.edit.Addresses;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.shape.Part;
import org.vpcstudio.model.shape.Shape;
import org.vpcstudio.model.shape.Shape.Scalar;
import org.vpcstudio.model.shape.Shape.Structure;
import org.vpcstudio.model.topology.AclRule;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Guest;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.NatGateway;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Route;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.model.topology.Site;
import org.vpcstudio.model.topology.Subnet;

/// Values for what is added in a form: the defaults of the model, and where it has none something that works: the first
/// element that a property may point to, the usual protocol.
///
/// @param root the element that gets them
record Fresh(FormContext context, Resource root) {
    private static final Map<Class<?>, Map<String, Object>> USUAL = Map.of(
            Route.class, Map.of("destination", Written.cidr("0.0.0.0/0")),
            AclRule.class, Map.of("protocol", "all"),
            SecurityRule.class, Map.of("protocol", "all"),
            Guest.Opening.class, Map.of("protocol", "tcp"),
            Guest.Service.class, Map.of("name", "nginx", "protocol", "tcp"),
            NatGateway.Dnat.class, Map.of("protocol", "tcp"),
            Site.Client.class, Map.of("name", "client"),
            KeepalivedNode.Tracker.class, Map.of("target", "nginx"),
            KeepalivedCluster.SyncDaemon.class, Map.of("interfaceName", "eth0"),
            Route.NextHop.Foreign.class, Map.of("service", "enterprise-router"));
    private static final int PORT = 443;

    /// A new record; empty when it would have to point to something of which the design has none.
    Optional<Object> of(Shape shape) {
        return switch (shape) {
            case Structure structure when structure.type() == Nic.class -> nic();
            case Structure structure -> record(structure);
            case Shape.Choice choice ->
                choice.cases().values().stream()
                        .filter(structure -> structure.type() != Route.NextHop.Local.class)
                        .flatMap(structure -> record(structure).stream())
                        .findFirst();
            case Scalar _, Shape.Word _, Shape.Maybe _, Shape.Many _, Shape.Texts _ -> Optional.empty();
        };
    }

    private Optional<Object> record(Structure structure) {
        List<Object> values = new ArrayList<>();
        for (Part part : structure.parts()) {
            Optional<Object> value = value(structure.type(), part);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(structure.make(values.toArray()));
    }

    private Optional<Object> value(Class<?> record, Part part) {
        Optional<Object> usual =
                Optional.ofNullable(USUAL.getOrDefault(record, Map.of()).get(part.name()));
        return usual.or(part::fallback).or(() -> needed(record, part));
    }

    private Optional<Object> needed(Class<?> record, Part part) {
        Candidates candidates = new Candidates(context.topology());
        return switch (part.shape()) {
            case Scalar.ID -> candidates.first(part.kinds()).map(Resource::id);
            case Scalar.NIC -> candidates.firstNic().map(nic -> nic);
            case Scalar.INT -> Optional.of(number(record, part));
            case Scalar.LONG -> Optional.of((long) number(record, part));
            case Scalar.FLAG -> Optional.of(false);
            case Shape.Word(var constants) ->
                constants.values().stream().findFirst().map(word -> word);
            case Shape.Choice _, Structure _ -> of(part.shape());
            case Scalar _, Shape.Maybe _, Shape.Many _, Shape.Texts _ -> Optional.empty();
        };
    }

    private static int number(Class<?> record, Part part) {
        boolean port = part.name().equals("port") || part.name().equals("externalPort");
        return port ? PORT : (int) Math.max(1, Numbers.of(record, part.name()).from());
    }

    /// One more interface of a server, beside its primary one, with the next free address.
    private Optional<Object> nic() {
        if (!(root instanceof Ecs ecs)) {
            return Optional.empty();
        }
        Optional<Nic> primary = ecs.primaryNic();
        Optional<ResourceId> subnet = primary.map(Nic::subnet)
                .or(() -> context.topology().each(Subnet.class).map(Subnet::id).findFirst());
        int number = 1;
        while (ecs.nic("nic-" + number).isPresent()) {
            number++;
        }
        String id = "nic-" + number;
        String name = "eth" + (number - 1);
        return subnet.map(where -> new Nic(
                id,
                name,
                primary.isEmpty(),
                where,
                context.topology()
                        .find(where, Subnet.class)
                        .flatMap(found -> Addresses.freeForServer(context.topology(), found))
                        .map(address -> Written.address(address.toString()))
                        .orElse(Written.address("")),
                primary.map(Nic::securityGroups).orElse(List.of()),
                true));
    }
}
