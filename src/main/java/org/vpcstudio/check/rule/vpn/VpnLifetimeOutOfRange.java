package org.vpcstudio.check.rule.vpn;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Property;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.VpnConnection;

/// VPN-011: keys of a VPN connection live too short or too long.
public final class VpnLifetimeOutOfRange implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VPN-011",
            "vpn-lifetime-out-of-range",
            Severity.ERROR,
            "vpn:management/s2c_enterprise_edition_vpn/enterprise_edition_vpn_connection_management/creating_vpn_connections.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Tunnels.all(context)
                .flatMap(tunnel -> Stream.concat(
                        check(context, tunnel, "ike", "Ike", tunnel.ike().lifetimeSeconds()),
                        check(context, tunnel, "ipsec", "Ipsec", tunnel.ipsec().lifetimeSeconds())))
                .toList();
    }

    private static Stream<Finding> check(
            RuleContext context, VpnConnection tunnel, String phase, String key, int seconds) {
        int least = context.profile().number("vpn.min" + key + "Lifetime");
        int most = context.profile().limit("vpn.max" + key + "Lifetime").orElse(Integer.MAX_VALUE);
        int usual = context.profile().number("vpn.default" + key + "Lifetime");
        String property = phase + ".lifetimeSeconds";
        return seconds >= least && seconds <= most
                ? Stream.empty()
                : Stream.of(INFO.finding(Tunnels.anchor(tunnel, property), tunnel.name(), seconds, least, most)
                        .withFix(INFO.fix(Property.put(tunnel, property, usual), usual)));
    }
}
