package org.vpcstudio.model.topology;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Ipv6;
import org.vpcstudio.model.net.Written;

/// A virtual IP address: one private address that several servers of its subnet may hold in turn.
///
/// @param address its IPv4 address; blank for an IPv6 one
/// @param bindings the network interfaces allowed to hold it, in the order they were bound
/// @param ipv6Address its IPv6 address; blank for an IPv4 one
/// @param deviceOwner Neutron's `device_owner` of its port; blank reaches no further than the VPC (VIP-015)
public record Vip(
        ResourceId id,
        String name,
        Remarks remarks,
        @Refers(Kind.SUBNET) ResourceId subnet,
        Written<Ipv4> address,
        List<NicRef> bindings,
        Written<Ipv6> ipv6Address,
        @Default("neutron:VIP_PORT") String deviceOwner)
        implements Placed {
    /// What the cloud writes on the port of a VIP.
    public static final String DEVICE_OWNER = "neutron:VIP_PORT";

    public Vip {
        bindings = List.copyOf(bindings);
    }

    /// An IPv4 VIP.
    public Vip(ResourceId id, String name, ResourceId subnet, Written<Ipv4> address, List<NicRef> bindings) {
        this(id, name, Remarks.DEFAULT, subnet, address, bindings, Written.address6(""), DEVICE_OWNER);
    }

    @Override
    public Kind kind() {
        return Kind.VIP;
    }

    @Override
    public Optional<ResourceId> parent() {
        return Optional.of(subnet);
    }

    @Override
    public Vip withName(String next) {
        return new Vip(id, next, remarks, subnet, address, bindings, ipv6Address, deviceOwner);
    }

    @Override
    public Vip withRemarks(Remarks next) {
        return new Vip(id, name, next, subnet, address, bindings, ipv6Address, deviceOwner);
    }

    public Vip withSubnet(ResourceId next) {
        return new Vip(id, name, remarks, next, address, bindings, ipv6Address, deviceOwner);
    }

    public Vip withAddress(Written<Ipv4> next) {
        return new Vip(id, name, remarks, subnet, next, bindings, ipv6Address, deviceOwner);
    }

    public Vip withBindings(List<NicRef> next) {
        return new Vip(id, name, remarks, subnet, address, next, ipv6Address, deviceOwner);
    }

    public Vip withIpv6Address(Written<Ipv6> next) {
        return new Vip(id, name, remarks, subnet, address, bindings, next, deviceOwner);
    }

    public Vip withDeviceOwner(String next) {
        return new Vip(id, name, remarks, subnet, address, bindings, ipv6Address, next);
    }
}
