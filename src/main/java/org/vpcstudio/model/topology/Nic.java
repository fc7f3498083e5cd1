package org.vpcstudio.model.topology;

import java.util.List;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Ipv6;
import org.vpcstudio.model.net.Written;

/// A network interface of a server.
///
/// @param id stable inside its server, such as `nic-1`
/// @param guestName what the guest's operating system calls it, such as `eth0`
/// @param sourceDestinationCheck whether the cloud drops packets whose address is not the interface's own; binding a
///     VIP turns it off (profile key `vip.bindDisablesSrcDstCheck`)
/// @param ipv6Address blank without one
/// @param portSecurity whether security groups and address checks act on it
/// @param addressPairs further addresses it may send from (Neutron's `allowed_address_pairs`)
public record Nic(
        String id,
        String guestName,
        @Default("false") boolean primary,
        @Refers(Kind.SUBNET) ResourceId subnet,
        Written<Ipv4> address,
        @Refers(Kind.SECURITY_GROUP) List<ResourceId> securityGroups,
        @Default("true") boolean sourceDestinationCheck,
        Written<Ipv6> ipv6Address,
        @Default("true") boolean portSecurity,
        List<AddressPair> addressPairs) {
    /// Addresses a port may send from beside its own.
    ///
    /// @param range a range, or one address with `/32`
    /// @param mac blank for the port's own
    public record AddressPair(
            Written<Cidr> range, @Default("") String mac) {}

    public Nic {
        securityGroups = List.copyOf(securityGroups);
        addressPairs = List.copyOf(addressPairs);
    }

    /// An IPv4 interface with port security.
    public Nic(
            String id,
            String guestName,
            boolean primary,
            ResourceId subnet,
            Written<Ipv4> address,
            List<ResourceId> securityGroups,
            boolean sourceDestinationCheck) {
        this(
                id,
                guestName,
                primary,
                subnet,
                address,
                securityGroups,
                sourceDestinationCheck,
                Written.address6(""),
                true,
                List.of());
    }

    public Nic withGuestName(String next) {
        return new Nic(
                id,
                next,
                primary,
                subnet,
                address,
                securityGroups,
                sourceDestinationCheck,
                ipv6Address,
                portSecurity,
                addressPairs);
    }

    public Nic withPrimary(boolean next) {
        return new Nic(
                id,
                guestName,
                next,
                subnet,
                address,
                securityGroups,
                sourceDestinationCheck,
                ipv6Address,
                portSecurity,
                addressPairs);
    }

    public Nic withSubnet(ResourceId next) {
        return new Nic(
                id,
                guestName,
                primary,
                next,
                address,
                securityGroups,
                sourceDestinationCheck,
                ipv6Address,
                portSecurity,
                addressPairs);
    }

    public Nic withAddress(Written<Ipv4> next) {
        return new Nic(
                id,
                guestName,
                primary,
                subnet,
                next,
                securityGroups,
                sourceDestinationCheck,
                ipv6Address,
                portSecurity,
                addressPairs);
    }

    public Nic withSecurityGroups(List<ResourceId> next) {
        return new Nic(
                id,
                guestName,
                primary,
                subnet,
                address,
                next,
                sourceDestinationCheck,
                ipv6Address,
                portSecurity,
                addressPairs);
    }

    public Nic withSourceDestinationCheck(boolean next) {
        return new Nic(
                id, guestName, primary, subnet, address, securityGroups, next, ipv6Address, portSecurity, addressPairs);
    }

    public Nic withIpv6Address(Written<Ipv6> next) {
        return new Nic(
                id,
                guestName,
                primary,
                subnet,
                address,
                securityGroups,
                sourceDestinationCheck,
                next,
                portSecurity,
                addressPairs);
    }

    public Nic withPortSecurity(boolean next) {
        return new Nic(
                id,
                guestName,
                primary,
                subnet,
                address,
                securityGroups,
                sourceDestinationCheck,
                ipv6Address,
                next,
                addressPairs);
    }

    public Nic withAddressPairs(List<AddressPair> next) {
        return new Nic(
                id,
                guestName,
                primary,
                subnet,
                address,
                securityGroups,
                sourceDestinationCheck,
                ipv6Address,
                portSecurity,
                next);
    }
}
