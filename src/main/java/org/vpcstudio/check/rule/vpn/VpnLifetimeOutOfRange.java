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

    private static final Phase IKE =
            new Phase("ike.lifetimeSeconds", "vpn.minIkeLifetime", "vpn.maxIkeLifetime", "vpn.defaultIkeLifetime");
    private static final Phase IPSEC = new Phase(
            "ipsec.lifetimeSeconds", "vpn.minIpsecLifetime", "vpn.maxIpsecLifetime", "vpn.defaultIpsecLifetime");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Tunnels.all(context)
                .flatMap(tunnel -> Stream.concat(
                        check(context, tunnel, IKE, tunnel.ike().lifetimeSeconds()),
                        check(context, tunnel, IPSEC, tunnel.ipsec().lifetimeSeconds())))
                .toList();
    }

    /// A phase of a tunnel, with the keys of the profile that say how long it may last.
    private record Phase(String property, String least, String most, String usual) {}

    private static Stream<Finding> check(RuleContext context, VpnConnection tunnel, Phase phase, int seconds) {
        int least = context.profile().number(phase.least);
        int most = context.profile().limit(phase.most).orElse(Integer.MAX_VALUE);
        int usual = context.profile().number(phase.usual);
        String property = phase.property;
        return seconds >= least && seconds <= most
                ? Stream.empty()
                : Stream.of(INFO.finding(Tunnels.anchor(tunnel, property), tunnel.name(), seconds, least, most)
                        .withFix(INFO.fix(Property.put(tunnel, property, usual), usual)));
    }
}
