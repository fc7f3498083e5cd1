package org.vpcstudio.edit.copying;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.shape.Part;
import org.vpcstudio.model.shape.Shape;
import org.vpcstudio.model.shape.Shape.Scalar;
import org.vpcstudio.model.shape.Shape.Structure;
import org.vpcstudio.model.shape.Shapes;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;

/// Puts other ids, addresses and ranges into a resource.
///
/// @param ids what stands in the place of an id
/// @param addresses what stands in the place of an address that the resource only mentions
/// @param ranges likewise for ranges
record Substitution(
        UnaryOperator<ResourceId> ids, UnaryOperator<Written<Ipv4>> addresses, UnaryOperator<Written<Cidr>> ranges) {
    /// Addresses that belong to the resource. They are given out one by one, not exchanged by the list.
    private static final Set<String> OWN = Set.of(
            "Nic.address",
            "Vip.address",
            "Eip.address",
            "Vpc.cidr",
            "Vpc.secondaryCidrs",
            "Subnet.cidr",
            "Subnet.gateway",
            "Site.cidrs",
            "Site.publicAddresses",
            "Client.address",
            "CustomerGateway.address",
            "VpnConnection.tunnelLocal",
            "VpnConnection.tunnelCustomer",
            "VirtualInterface.localGateway",
            "VirtualInterface.remoteGateway");

    /// Other ids only.
    static Substitution ofIds(UnaryOperator<ResourceId> ids) {
        return new Substitution(ids, UnaryOperator.identity(), UnaryOperator.identity());
    }

    Resource in(Resource resource) {
        return (Resource) record(resource, Shapes.of(resource));
    }

    private Object record(Object record, Structure structure) {
        List<Part> parts = structure.parts();
        Object[] values = new Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            Part part = parts.get(i);
            boolean own = OWN.contains(structure.type().getSimpleName() + "." + part.name());
            values[i] = own ? part.of(record) : value(part.of(record), part.shape());
        }
        return structure.make(values);
    }

    @SuppressWarnings("unchecked")
    private Object value(Object value, Shape shape) {
        return switch (shape) {
            case Scalar.ID -> ids.apply((ResourceId) value);
            case Scalar.NIC -> {
                NicRef nic = (NicRef) value;
                yield new NicRef(ids.apply(nic.ecs()), nic.nic());
            }
            case Scalar.ADDRESS -> addresses.apply((Written<Ipv4>) value);
            case Scalar.RANGE -> ranges.apply((Written<Cidr>) value);
            case Scalar _, Shape.Word _, Shape.Texts _ -> value;
            case Shape.Maybe(Shape inner) -> ((Optional<?>) value).map(present -> value(present, inner));
            case Shape.Many(Shape element) ->
                ((List<?>) value).stream().map(each -> value(each, element)).toList();
            case Shape.Choice choice -> record(value, choice.of(value));
            case Structure structure -> record(value, structure);
        };
    }
}
