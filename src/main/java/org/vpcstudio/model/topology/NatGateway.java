package org.vpcstudio.model.topology;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;

/// A public NAT gateway.
///
/// @param subnet where it stands; empty when that is not said
/// @param snat who goes out through it
/// @param dnat who is reached through it
public record NatGateway(
        ResourceId id,
        String name,
        Remarks remarks,
        @Refers(Kind.VPC) ResourceId vpc,
        @Refers(Kind.SUBNET) Optional<ResourceId> subnet,
        List<Snat> snat,
        List<Dnat> dnat)
        implements Gateway {
    /// A subnet, or a range, that goes out with the address of an EIP.
    ///
    /// @param subnet empty when a range is said
    /// @param range blank when a subnet is said
    public record Snat(
            @Refers(Kind.SUBNET) Optional<ResourceId> subnet,
            Written<Cidr> range,
            @Refers(Kind.EIP) ResourceId eip) {}

    /// A port of an EIP that leads to a server or a VIP.
    ///
    /// @param protocol `tcp`, `udp` or `all`
    /// @param externalPort 1 to 65535; 0 for all
    /// @param port of the target, 1 to 65535; 0 for all
    public record Dnat(@Refers(Kind.EIP) ResourceId eip, String protocol, int externalPort, Target target, int port) {}

    /// Where a DNAT rule leads.
    public sealed interface Target {
        /// Whoever holds the VIP.
        record OfVip(@Refers(Kind.VIP) ResourceId vip) implements Target {}

        /// One interface.
        record OfNic(NicRef nic) implements Target {}
    }

    public NatGateway {
        snat = List.copyOf(snat);
        dnat = List.copyOf(dnat);
    }

    @Override
    public Kind kind() {
        return Kind.NAT_GATEWAY;
    }

    @Override
    public Optional<ResourceId> parent() {
        return Optional.of(vpc);
    }

    @Override
    public NatGateway withName(String next) {
        return new NatGateway(id, next, remarks, vpc, subnet, snat, dnat);
    }

    @Override
    public NatGateway withRemarks(Remarks next) {
        return new NatGateway(id, name, next, vpc, subnet, snat, dnat);
    }

    public NatGateway withVpc(ResourceId next) {
        return new NatGateway(id, name, remarks, next, subnet, snat, dnat);
    }

    public NatGateway withSubnet(Optional<ResourceId> next) {
        return new NatGateway(id, name, remarks, vpc, next, snat, dnat);
    }

    public NatGateway withSnat(List<Snat> next) {
        return new NatGateway(id, name, remarks, vpc, subnet, next, dnat);
    }

    public NatGateway withDnat(List<Dnat> next) {
        return new NatGateway(id, name, remarks, vpc, subnet, snat, next);
    }
}
