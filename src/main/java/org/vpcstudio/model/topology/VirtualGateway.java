package org.vpcstudio.model.topology;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;

/// The VPC's end of Direct Connect.
///
/// @param localSubnets the ranges it offers to the other side, at most 50
/// @param asn its BGP number
public record VirtualGateway(
        ResourceId id,
        String name,
        Remarks remarks,
        @Refers(Kind.VPC) ResourceId vpc,
        List<Written<Cidr>> localSubnets,
        @Default("64512") long asn)
        implements Gateway {

    public VirtualGateway {
        localSubnets = List.copyOf(localSubnets);
    }

    @Override
    public Kind kind() {
        return Kind.VIRTUAL_GATEWAY;
    }

    @Override
    public Optional<ResourceId> parent() {
        return Optional.of(vpc);
    }

    @Override
    public VirtualGateway withName(String next) {
        return new VirtualGateway(id, next, remarks, vpc, localSubnets, asn);
    }

    @Override
    public VirtualGateway withRemarks(Remarks next) {
        return new VirtualGateway(id, name, next, vpc, localSubnets, asn);
    }

    public VirtualGateway withVpc(ResourceId next) {
        return new VirtualGateway(id, name, remarks, next, localSubnets, asn);
    }

    public VirtualGateway withLocalSubnets(List<Written<Cidr>> next) {
        return new VirtualGateway(id, name, remarks, vpc, next, asn);
    }
}
