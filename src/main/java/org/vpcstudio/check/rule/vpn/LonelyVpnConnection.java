package org.vpcstudio.check.rule.vpn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private record Pair(VpnGateway gateway, Site site) {}

    @Override
    public List<Finding> check(RuleContext context) {
        Map<Pair, List<VpnConnection>> joined = new LinkedHashMap<>();
        Tunnels.all(context)
                .forEach(tunnel -> Tunnels.gateway(context, tunnel)
                        .filter(gateway -> gateway.edition() == VpnGateway.Edition.ENTERPRISE)
                        .forEach(gateway -> context.topology()
                                .find(tunnel.customerGateway(), CustomerGateway.class)
                                .flatMap(customer -> context.topology().find(customer.site(), Site.class))
                                .ifPresent(
                                        site -> joined.computeIfAbsent(new Pair(gateway, site), _ -> new ArrayList<>())
                                                .add(tunnel))));
        return joined.entrySet().stream()
                .filter(entry -> entry.getValue().size() < 2)
                .map(entry -> INFO.finding(
                                Anchor.at(entry.getKey().gateway().id()),
                                entry.getKey().gateway().name(),
                                entry.getKey().site().name(),
                                entry.getValue().getFirst().name())
                        .withRelated(List.of(
                                entry.getKey().site().id(),
                                entry.getValue().getFirst().id())))
                .toList();
    }
}
