package org.vpcstudio.check.rule.vpn;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.VpnConnection;

/// VPN-015: two connections join the same address of a gateway with the same device.
public final class VpnConnectionTwice implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VPN-015",
            "vpn-connection-twice",
            Severity.ERROR,
            "vpn:management/s2c_enterprise_edition_vpn/enterprise_edition_vpn_connection_management/creating_vpn_connections.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Tunnels.all(context)
                .filter(tunnel -> tunnel.eip().isPresent())
                .flatMap(tunnel -> first(context, tunnel).stream().map(other -> finding(context, tunnel, other)))
                .toList();
    }

    /// The first connection with the same ends; empty for that one itself.
    private static Optional<VpnConnection> first(RuleContext context, VpnConnection tunnel) {
        return context.index().referring(tunnel.gateway(), VpnConnection.class).stream()
                .takeWhile(other -> !other.id().equals(tunnel.id()))
                .filter(other -> other.gateway().equals(tunnel.gateway())
                        && other.eip().equals(tunnel.eip())
                        && other.customerGateway().equals(tunnel.customerGateway()))
                .findFirst();
    }

    private static Finding finding(RuleContext context, VpnConnection tunnel, VpnConnection other) {
        return INFO.finding(Tunnels.anchor(tunnel, "eip"), tunnel.name(), other.name())
                .withRelated(other.id())
                .withFixes(free(context, tunnel)
                        .map(eip -> INFO.fix(
                                new Edit.Put(tunnel.withEip(Optional.of(eip.id()))), eip.name(), tunnel.name()))
                        .toList());
    }

    /// An EIP of the gateway that no connection to this device ends on.
    private static Stream<Eip> free(RuleContext context, VpnConnection tunnel) {
        return context.index().eipsOn(new Eip.Target.OfVpn(tunnel.gateway())).stream()
                .filter(eip -> context.index().referring(tunnel.customerGateway(), VpnConnection.class).stream()
                        .noneMatch(other -> other.eip().equals(Optional.of(eip.id()))))
                .limit(1);
    }
}
