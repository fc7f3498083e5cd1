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
public record Subnet(
        ResourceId id, String name, ResourceId vpc, Written<Cidr> cidr, Written<Ipv4> gateway, List<Written<Ipv4>> dns)
        implements Resource {
    public Subnet {
        dns = List.copyOf(dns);
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
        return new Subnet(id, next, vpc, cidr, gateway, dns);
    }

    public Subnet withVpc(ResourceId next) {
        return new Subnet(id, name, next, cidr, gateway, dns);
    }

    public Subnet withCidr(Written<Cidr> next) {
        return new Subnet(id, name, vpc, next, gateway, dns);
    }

    public Subnet withGateway(Written<Ipv4> next) {
        return new Subnet(id, name, vpc, cidr, next, dns);
    }

    public Subnet withDns(List<Written<Ipv4>> next) {
        return new Subnet(id, name, vpc, cidr, gateway, next);
    }
}
