package org.vpcstudio.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpcstudio.catalog.CloudProfile;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.CustomerGateway;
import org.vpcstudio.model.topology.DirectConnection;
import org.vpcstudio.model.topology.NatGateway;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.Remarks;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Site;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.VirtualGateway;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.model.topology.VpnGateway;

/// New sites and gateways, with what they can take over from the elements around them.
final class Gateways {
    /// The first of the numbers for private use (RFC 6996) that is a round one.
    private static final long FIRST_ASN = 65000;

    /// Machines of a site start here, as the worked designs do.
    private static final int FIRST_MACHINE = 50;

    private final Topology topology;
    private final CloudProfile profile;

    Gateways(Topology topology, CloudProfile profile) {
        this.topology = topology;
        this.profile = profile;
    }

    /// @throws IllegalArgumentException for a preset that is neither a site nor a gateway: our own mistake
    Resource make(Preset preset, ResourceId id, String name, Optional<ResourceId> container) {
        return switch (preset) {
            case SITE -> site(id, name);
            case CUSTOMER_GATEWAY -> customer(id, name, container.orElseThrow());
            case DIRECT_CONNECTION -> line(id, name, container.orElseThrow());
            case NAT_GATEWAY -> nat(id, name, container.orElseThrow());
            case VPN_GATEWAY -> vpn(id, name, container.orElseThrow());
            case VIRTUAL_GATEWAY -> virtual(id, name, container.orElseThrow());
            case VPC, SUBNET, ECS, CLIENT, BACKEND, VIP, EIP, INTERNET, NOTE ->
                throw new IllegalArgumentException("No gateway: " + preset);
        };
    }

    private Site site(ResourceId id, String name) {
        Optional<Cidr> range = Addresses.freeSite(topology);
        List<Site.Client> machines =
                range
                        .map(cidr -> new Site.Client(
                                "client", Written.address(cidr.first().plus(FIRST_MACHINE))))
                        .stream()
                        .toList();
        return new Site(
                id,
                name,
                Remarks.DEFAULT,
                range.map(Written::cidr).stream().toList(),
                List.of(Addresses.freeAbroad(topology)),
                true,
                freeAsn(),
                machines);
    }

    private long freeAsn() {
        Set<Long> taken = topology.each(Site.class).map(Site::asn).collect(Collectors.toSet());
        long asn = FIRST_ASN;
        while (taken.contains(asn)) {
            asn++;
        }
        return asn;
    }

    private CustomerGateway customer(ResourceId id, String name, ResourceId site) {
        Optional<Site> around = topology.find(site, Site.class);
        Written<Ipv4> address = around.map(found -> address(topology, found)).orElse(Written.address(""));
        long asn = around.map(Site::asn).filter(number -> number > 0).orElse(FIRST_ASN);
        return new CustomerGateway(id, name, Remarks.DEFAULT, site, address, asn, true, true, true);
    }

    /// The public address a new customer gateway of a site would have: one of the site's that is not in use, else a
    /// stand-in.
    static Written<Ipv4> address(Topology topology, Site site) {
        Set<Written<Ipv4>> used = topology.each(CustomerGateway.class)
                .map(CustomerGateway::address)
                .collect(Collectors.toSet());
        return site.publicAddresses().stream()
                .filter(address -> !used.contains(address))
                .findFirst()
                .orElseGet(() -> Addresses.freeAbroad(topology));
    }

    /// A line to the first location that no other line of the site leads to, so that a pair is spread at once (DC-009).
    private DirectConnection line(ResourceId id, String name, ResourceId site) {
        List<String> used = topology.each(DirectConnection.class)
                .filter(other -> other.site().equals(site))
                .map(DirectConnection::location)
                .toList();
        List<String> locations = topology.each(Region.class)
                .map(Region::code)
                .findFirst()
                .or(() -> profile.regions().stream().findFirst())
                .map(profile::connectionLocations)
                .orElse(List.of());
        String location = locations.stream()
                .filter(place -> !used.contains(place))
                .findFirst()
                .or(() -> locations.stream().findFirst())
                .orElse("");
        return new DirectConnection(id, name, Remarks.DEFAULT, site, location, "1GE", 1000, "");
    }

    private NatGateway nat(ResourceId id, String name, ResourceId vpc) {
        return new NatGateway(
                id, name, Remarks.DEFAULT, vpc, subnets(vpc).findFirst().map(Subnet::id), List.of(), List.of());
    }

    private VpnGateway vpn(ResourceId id, String name, ResourceId vpc) {
        int needed = profile.number("vpn.interconnectionAddresses");
        Optional<ResourceId> subnet = subnets(vpc)
                .filter(found -> Addresses.capacity(found)
                                - Addresses.used(topology, found.id()).size()
                        >= needed)
                .findFirst()
                .map(Subnet::id);
        return new VpnGateway(
                id,
                name,
                Remarks.DEFAULT,
                vpc,
                VpnGateway.Edition.ENTERPRISE,
                VpnGateway.Network.PUBLIC,
                "professional-1",
                VpnGateway.HaMode.ACTIVE_ACTIVE,
                subnet,
                ranges(vpc),
                profile.number("vpn.defaultAsn"));
    }

    private VirtualGateway virtual(ResourceId id, String name, ResourceId vpc) {
        return new VirtualGateway(id, name, Remarks.DEFAULT, vpc, ranges(vpc), profile.number("dc.defaultAsn"));
    }

    /// What a gateway offers to the other side: the subnets of its VPC, or the whole VPC while it has none.
    private List<Written<Cidr>> ranges(ResourceId vpc) {
        List<Written<Cidr>> subnets = subnets(vpc).map(Subnet::cidr).toList();
        return subnets.isEmpty() ? topology.find(vpc, Vpc.class).map(Vpc::cidrs).orElse(List.of()) : subnets;
    }

    private Stream<Subnet> subnets(ResourceId vpc) {
        return topology.each(Subnet.class).filter(subnet -> subnet.vpc().equals(vpc));
    }
}
