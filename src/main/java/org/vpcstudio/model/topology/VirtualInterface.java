package org.vpcstudio.model.topology;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;

/// What joins a private line and a virtual gateway.
///
/// @param connection the line
/// @param gateway the VPC's end
/// @param vlan 0 to 3999; 0 is untagged
/// @param localGateway the cloud's address on the line with its prefix length, usually /30
/// @param remoteGateway the site's
/// @param remoteSubnets the site's networks behind it, at most 50
/// @param bgpAsn the site's BGP number; 0 with static routing
/// @param bgpKey the MD5 key, a secret
/// @param bandwidthMbit Mbit/s; empty for the line's
public record VirtualInterface(
        ResourceId id,
        String name,
        Remarks remarks,
        @Refers(Kind.DIRECT_CONNECTION) ResourceId connection,
        @Refers(Kind.VIRTUAL_GATEWAY) ResourceId gateway,
        int vlan,
        Written<Cidr> localGateway,
        Written<Cidr> remoteGateway,
        List<Written<Cidr>> remoteSubnets,
        @Default("bgp") Routing routing,
        @Default("0") long bgpAsn,
        @Default("") String bgpKey,
        Optional<Integer> bandwidthMbit)
        implements Link {
    /// How each side learns the other's networks.
    public enum Routing {
        STATIC,
        BGP
    }

    public VirtualInterface {
        remoteSubnets = List.copyOf(remoteSubnets);
    }

    @Override
    public Kind kind() {
        return Kind.VIRTUAL_INTERFACE;
    }

    @Override
    public ResourceId from() {
        return gateway;
    }

    @Override
    public ResourceId to() {
        return connection;
    }

    @Override
    public Optional<ResourceId> parent() {
        return Optional.empty();
    }

    @Override
    public VirtualInterface withName(String next) {
        return new VirtualInterface(
                id,
                next,
                remarks,
                connection,
                gateway,
                vlan,
                localGateway,
                remoteGateway,
                remoteSubnets,
                routing,
                bgpAsn,
                bgpKey,
                bandwidthMbit);
    }

    @Override
    public VirtualInterface withRemarks(Remarks next) {
        return new VirtualInterface(
                id,
                name,
                next,
                connection,
                gateway,
                vlan,
                localGateway,
                remoteGateway,
                remoteSubnets,
                routing,
                bgpAsn,
                bgpKey,
                bandwidthMbit);
    }

    public VirtualInterface withRemoteSubnets(List<Written<Cidr>> next) {
        return new VirtualInterface(
                id,
                name,
                remarks,
                connection,
                gateway,
                vlan,
                localGateway,
                remoteGateway,
                next,
                routing,
                bgpAsn,
                bgpKey,
                bandwidthMbit);
    }

    public VirtualInterface withRouting(Routing next) {
        return new VirtualInterface(
                id,
                name,
                remarks,
                connection,
                gateway,
                vlan,
                localGateway,
                remoteGateway,
                remoteSubnets,
                next,
                bgpAsn,
                bgpKey,
                bandwidthMbit);
    }

    public VirtualInterface withVlan(int next) {
        return new VirtualInterface(
                id,
                name,
                remarks,
                connection,
                gateway,
                next,
                localGateway,
                remoteGateway,
                remoteSubnets,
                routing,
                bgpAsn,
                bgpKey,
                bandwidthMbit);
    }
}
