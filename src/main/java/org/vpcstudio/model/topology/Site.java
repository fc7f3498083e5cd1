package org.vpcstudio.model.topology;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;

/// A place of one's own outside the cloud: a data centre or an office.
///
/// @param cidrs its networks
/// @param publicAddresses of its gateways
/// @param staticAddress whether those stay the same (VPN-023)
/// @param asn its BGP number, 1 to 4294967295; 0 without BGP
/// @param clients machines that are to reach the cloud
public record Site(
        ResourceId id,
        String name,
        Remarks remarks,
        List<Written<Cidr>> cidrs,
        List<Written<Ipv4>> publicAddresses,
        @Default("true") boolean staticAddress,
        @Default("0") long asn,
        List<Client> clients)
        implements Placed {
    /// A machine of a site.
    public record Client(String name, Written<Ipv4> address) {}

    public Site {
        cidrs = List.copyOf(cidrs);
        publicAddresses = List.copyOf(publicAddresses);
        clients = List.copyOf(clients);
    }

    @Override
    public Kind kind() {
        return Kind.SITE;
    }

    @Override
    public Optional<ResourceId> parent() {
        return Optional.empty();
    }

    @Override
    public Site withName(String next) {
        return new Site(id, next, remarks, cidrs, publicAddresses, staticAddress, asn, clients);
    }

    @Override
    public Site withRemarks(Remarks next) {
        return new Site(id, name, next, cidrs, publicAddresses, staticAddress, asn, clients);
    }

    public Site withCidrs(List<Written<Cidr>> next) {
        return new Site(id, name, remarks, next, publicAddresses, staticAddress, asn, clients);
    }

    public Site withClients(List<Client> next) {
        return new Site(id, name, remarks, cidrs, publicAddresses, staticAddress, asn, next);
    }
}
