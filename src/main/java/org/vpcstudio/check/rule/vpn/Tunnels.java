package org.vpcstudio.check.rule.vpn;

import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.VpnConnection;
import org.vpcstudio.model.topology.VpnGateway;

/// VPN connections and their gateways.
final class Tunnels {
    private Tunnels() {}

    static Stream<VpnConnection> all(RuleContext context) {
        return context.each(VpnConnection.class);
    }

    static Stream<VpnGateway> gateway(RuleContext context, VpnConnection tunnel) {
        return context.topology().find(tunnel.gateway(), VpnGateway.class).stream();
    }

    /// The subnets of the VPC that a connection leads to.
    static Stream<Subnet> subnets(RuleContext context, VpnConnection tunnel) {
        return gateway(context, tunnel).flatMap(gateway -> context.index().subnetsOf(gateway.vpc()).stream());
    }

    static Anchor anchor(VpnConnection tunnel, String property) {
        return Anchor.at(tunnel.id(), property);
    }
}
