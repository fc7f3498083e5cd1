package org.vpcstudio.model.topology;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;

/// The cloud's end of VPN connections. Its public addresses are the EIPs bound to it.
///
/// @param edition Enterprise (site to site) or Classic
/// @param network whether it is reached over the Internet or a private line
/// @param specification `basic`, `professional-1` or `professional-2`
/// @param haMode whether both of its ends work at once
/// @param interconnectionSubnet where its ends stand, with 4 free addresses; empty when that is not said
/// @param localSubnets the ranges it offers to the other side, at most 50
/// @param asn its BGP number, 1 to 4294967295
public record VpnGateway(
        ResourceId id,
        String name,
        Remarks remarks,
        @Refers(Kind.VPC) ResourceId vpc,
        @Default("enterprise") Edition edition,
        @Default("public") Network network,
        @Default("professional-1") String specification,
        @Default("active-active") HaMode haMode,
        @Refers(Kind.SUBNET) Optional<ResourceId> interconnectionSubnet,
        List<Written<Cidr>> localSubnets,
        @Default("64512") long asn)
        implements Gateway {
    /// The two products.
    public enum Edition {
        ENTERPRISE,
        CLASSIC
    }

    /// How it is reached.
    public enum Network {
        PUBLIC,
        PRIVATE
    }

    /// How its two ends share the work.
    public enum HaMode {
        ACTIVE_ACTIVE,
        ACTIVE_STANDBY
    }

    public VpnGateway {
        localSubnets = List.copyOf(localSubnets);
    }

    @Override
    public Kind kind() {
        return Kind.VPN_GATEWAY;
    }

    @Override
    public Optional<ResourceId> parent() {
        return Optional.of(vpc);
    }

    @Override
    public VpnGateway withName(String next) {
        return new VpnGateway(
                id,
                next,
                remarks,
                vpc,
                edition,
                network,
                specification,
                haMode,
                interconnectionSubnet,
                localSubnets,
                asn);
    }

    @Override
    public VpnGateway withRemarks(Remarks next) {
        return new VpnGateway(
                id, name, next, vpc, edition, network, specification, haMode, interconnectionSubnet, localSubnets, asn);
    }

    public VpnGateway withVpc(ResourceId next) {
        return new VpnGateway(
                id,
                name,
                remarks,
                next,
                edition,
                network,
                specification,
                haMode,
                interconnectionSubnet,
                localSubnets,
                asn);
    }

    public VpnGateway withLocalSubnets(List<Written<Cidr>> next) {
        return new VpnGateway(
                id, name, remarks, vpc, edition, network, specification, haMode, interconnectionSubnet, next, asn);
    }

    public VpnGateway withInterconnectionSubnet(Optional<ResourceId> next) {
        return new VpnGateway(id, name, remarks, vpc, edition, network, specification, haMode, next, localSubnets, asn);
    }
}
