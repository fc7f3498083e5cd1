package org.vpcstudio.check.rule.vpn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.CustomerGateway;
import org.vpcstudio.model.topology.Site;
import org.vpcstudio.model.topology.VpnConnection;
import org.vpcstudio.model.topology.VpnGateway;

/// VPN-016: one connection only joins a VPN gateway with a site.
public final class LonelyVpnConnection implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VPN-016",
            "lonely-vpn-connection",
            Severity.WARNING,
            "vpn:faqs/s2c_enterprise_edition_vpn/what_are_the_typical_scenarios_of_ipsec_vpn.rst; "
                    + "vpn:getting_started/s2c_enterprise_edition_vpn/overview.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(VpnGateway.class)
                .filter(gateway -> gateway.edition() == VpnGateway.Edition.ENTERPRISE)
                .flatMap(gateway -> check(context, gateway))
                .toList();
    }

    private static Stream<Finding> check(RuleContext context, VpnGateway gateway) {
        Map<Site, List<VpnConnection>> tunnels = new LinkedHashMap<>();
        context.index().referring(gateway.id(), VpnConnection.class).stream()
                .filter(tunnel -> tunnel.gateway().equals(gateway.id()))
                .forEach(tunnel -> context.topology()
                        .find(tunnel.customerGateway(), CustomerGateway.class)
                        .flatMap(customer -> context.topology().find(customer.site(), Site.class))
                        .ifPresent(site -> tunnels.computeIfAbsent(site, _ -> new ArrayList<>())
                                .add(tunnel)));
        return tunnels.entrySet().stream()
                .filter(entry -> entry.getValue().size() < 2)
                .map(entry -> finding(gateway, entry.getKey(), entry.getValue().getFirst()));
    }

    private static Finding finding(VpnGateway gateway, Site site, VpnConnection tunnel) {
        return INFO.finding(Anchor.at(gateway.id()), gateway.name(), site.name(), tunnel.name())
                .withRelated(List.of(site.id(), tunnel.id()));
    }
}
