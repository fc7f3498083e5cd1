package org.vpcstudio.model.topology;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;

/// A subnet of a VPC.
///
/// @param gateway the address of its gateway; blank means the first host
/// @param dns name servers handed out by DHCP, in order
/// @param ntp time servers handed out by DHCP
/// @param dhcp whether DHCP hands out addresses
/// @param ipv6 whether the subnet has an IPv6 range, chosen by the cloud
/// @param routeTables the route table of what leaves it: none for the VPC's default one, more than one by mistake
/// @param networkAcls the network ACL in front of it: none or one, more by mistake
public record Subnet(
        ResourceId id,
        String name,
        Remarks remarks,
        @Refers(Kind.VPC) ResourceId vpc,
        Written<Cidr> cidr,
        Written<Ipv4> gateway,
        List<Written<Ipv4>> dns,
        List<Written<Ipv4>> ntp,
        @Default("true") boolean dhcp,
        @Default("false") boolean ipv6,
        @Refers(Kind.ROUTE_TABLE) List<ResourceId> routeTables,
        @Refers(Kind.NETWORK_ACL) List<ResourceId> networkAcls)
        implements Placed {

    public Subnet {
        dns = List.copyOf(dns);
        ntp = List.copyOf(ntp);
        routeTables = List.copyOf(routeTables);
        networkAcls = List.copyOf(networkAcls);
    }

    /// A subnet on the default route table, without a network ACL.
    public Subnet(
            ResourceId id,
            String name,
            ResourceId vpc,
            Written<Cidr> cidr,
            Written<Ipv4> gateway,
            List<Written<Ipv4>> dns) {
        this(id, name, Remarks.DEFAULT, vpc, cidr, gateway, dns, List.of(), true, false, List.of(), List.of());
    }

    @Override
    public Kind kind() {
        return Kind.SUBNET;
    }

    @Override
    public Optional<ResourceId> parent() {
        return Optional.of(vpc);
    }

    /// The gateway's address: the one written, or the first host of the range; empty when neither can be read.
    public Optional<Ipv4> gatewayAddress() {
        if (!gateway.isBlank()) {
            return gateway.value();
        }
        return cidr.value()
                .filter(range -> range.prefix() < 32)
                .map(range -> range.first().plus(1));
    }

    @Override
    public Subnet withName(String next) {
        return new Subnet(id, next, remarks, vpc, cidr, gateway, dns, ntp, dhcp, ipv6, routeTables, networkAcls);
    }

    @Override
    public Subnet withRemarks(Remarks next) {
        return new Subnet(id, name, next, vpc, cidr, gateway, dns, ntp, dhcp, ipv6, routeTables, networkAcls);
    }

    public Subnet withVpc(ResourceId next) {
        return new Subnet(id, name, remarks, next, cidr, gateway, dns, ntp, dhcp, ipv6, routeTables, networkAcls);
    }

    public Subnet withCidr(Written<Cidr> next) {
        return new Subnet(id, name, remarks, vpc, next, gateway, dns, ntp, dhcp, ipv6, routeTables, networkAcls);
    }

    public Subnet withGateway(Written<Ipv4> next) {
        return new Subnet(id, name, remarks, vpc, cidr, next, dns, ntp, dhcp, ipv6, routeTables, networkAcls);
    }

    public Subnet withDns(List<Written<Ipv4>> next) {
        return new Subnet(id, name, remarks, vpc, cidr, gateway, next, ntp, dhcp, ipv6, routeTables, networkAcls);
    }

    public Subnet withNtp(List<Written<Ipv4>> next) {
        return new Subnet(id, name, remarks, vpc, cidr, gateway, dns, next, dhcp, ipv6, routeTables, networkAcls);
    }

    public Subnet withDhcp(boolean next) {
        return new Subnet(id, name, remarks, vpc, cidr, gateway, dns, ntp, next, ipv6, routeTables, networkAcls);
    }

    public Subnet withIpv6(boolean next) {
        return new Subnet(id, name, remarks, vpc, cidr, gateway, dns, ntp, dhcp, next, routeTables, networkAcls);
    }

    public Subnet withRouteTables(List<ResourceId> next) {
        return new Subnet(id, name, remarks, vpc, cidr, gateway, dns, ntp, dhcp, ipv6, next, networkAcls);
    }

    public Subnet withNetworkAcls(List<ResourceId> next) {
        return new Subnet(id, name, remarks, vpc, cidr, gateway, dns, ntp, dhcp, ipv6, routeTables, next);
    }
}
