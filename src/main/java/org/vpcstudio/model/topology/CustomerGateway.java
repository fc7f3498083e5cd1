package org.vpcstudio.model.topology;

import java.util.Optional;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;

/// The other end of VPN connections: a device of a site.
///
/// @param address its public address
/// @param asn its BGP number, 1 to 4294967295, not the VPN gateway's
/// @param natTraversal whether it speaks NAT-T
/// @param deadPeerDetection whether DPD is on (VPN-024)
/// @param portsOpen whether UDP 500 and 4500 are open there (VPN-024)
public record CustomerGateway(
        ResourceId id,
        String name,
        Remarks remarks,
        @Refers(Kind.SITE) ResourceId site,
        Written<Ipv4> address,
        @Default("65000") long asn,
        @Default("true") boolean natTraversal,
        @Default("true") boolean deadPeerDetection,
        @Default("true") boolean portsOpen)
        implements Gateway {

    @Override
    public Kind kind() {
        return Kind.CUSTOMER_GATEWAY;
    }

    @Override
    public Optional<ResourceId> parent() {
        return Optional.of(site);
    }

    @Override
    public CustomerGateway withName(String next) {
        return new CustomerGateway(id, next, remarks, site, address, asn, natTraversal, deadPeerDetection, portsOpen);
    }

    @Override
    public CustomerGateway withRemarks(Remarks next) {
        return new CustomerGateway(id, name, next, site, address, asn, natTraversal, deadPeerDetection, portsOpen);
    }

    public CustomerGateway withSite(ResourceId next) {
        return new CustomerGateway(id, name, remarks, next, address, asn, natTraversal, deadPeerDetection, portsOpen);
    }
}
