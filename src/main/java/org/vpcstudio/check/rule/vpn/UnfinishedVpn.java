package org.vpcstudio.check.rule.vpn;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.VpnConnection;
import org.vpcstudio.model.topology.VpnGateway;

/// VPN-026: a VPN gateway has no local subnets or no EIP, or a connection no networks of the site.
public final class UnfinishedVpn implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VPN-026",
            "unfinished-vpn",
            Severity.ERROR,
            "vpn:getting_started/s2c_enterprise_edition_vpn/step_1_creating_a_vpn_gateway.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Stream<Finding> gateways = context.each(VpnGateway.class)
                .flatMap(gateway -> Stream.concat(
                        gateway.localSubnets().isEmpty() ? local(context, gateway) : Stream.empty(),
                        hasEip(context, gateway)
                                ? Stream.empty()
                                : Stream.of(INFO.variant("eip", Anchor.at(gateway.id()), gateway.name()))));
        Stream<Finding> tunnels = Tunnels.all(context)
                .filter(tunnel -> tunnel.customerSubnets().isEmpty() && tunnel.routing() != VpnConnection.Routing.BGP)
                .map(tunnel -> INFO.variant("remote", Tunnels.anchor(tunnel, "customerSubnets"), tunnel.name()));
        return Stream.concat(gateways, tunnels).toList();
    }

    private static boolean hasEip(RuleContext context, VpnGateway gateway) {
        return gateway.network() == VpnGateway.Network.PRIVATE
                || !context.index().eipsOn(new Eip.Target.OfVpn(gateway.id())).isEmpty();
    }

    /// All subnets of its VPC, as far as there are any.
    private static Stream<Finding> local(RuleContext context, VpnGateway gateway) {
        List<Written<Cidr>> all = context.index().subnetsOf(gateway.vpc()).stream()
                .map(Subnet::cidr)
                .filter(cidr -> cidr.value().isPresent())
                .toList();
        Finding finding = INFO.finding(Anchor.at(gateway.id(), "localSubnets"), gateway.name());
        return Stream.of(
                all.isEmpty()
                        ? finding
                        : finding.withFix(INFO.fix(new Edit.Put(gateway.withLocalSubnets(all)), gateway.name())));
    }
}
