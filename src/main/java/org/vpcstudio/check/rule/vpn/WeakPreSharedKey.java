package org.vpcstudio.check.rule.vpn;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.VpnConnection;
import org.vpcstudio.model.topology.VpnGateway;

/// VPN-007: a pre-shared key is too short, too long or too simple.
public final class WeakPreSharedKey implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VPN-007",
            "weak-pre-shared-key",
            Severity.ERROR,
            "vpn:management/s2c_enterprise_edition_vpn/enterprise_edition_vpn_connection_management/creating_vpn_connections.rst;"
                + " vpn:getting_started/s2c_classic_vpn/creating_a_vpn.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final List<Pattern> KINDS = List.of(
            Pattern.compile("\\d"),
            Pattern.compile("[A-Z]"),
            Pattern.compile("[a-z]"),
            Pattern.compile("[^A-Za-z0-9]"));

    /// A blank key is a variable of the plan.
    @Override
    public List<Finding> check(RuleContext context) {
        return Tunnels.all(context)
                .filter(tunnel -> !tunnel.preSharedKey().isEmpty())
                .flatMap(tunnel -> Tunnels.gateway(context, tunnel).flatMap(gateway -> check(context, tunnel, gateway)))
                .toList();
    }

    /// The words do not repeat the key: findings end up in reports.
    private static Stream<Finding> check(RuleContext context, VpnConnection tunnel, VpnGateway gateway) {
        boolean classic = gateway.edition() == VpnGateway.Edition.CLASSIC;
        String area = classic ? "vpn.classic." : "vpn.";
        int least = context.profile().number(area + "minPsk");
        int most = context.profile().limit(area + "maxPsk").orElse(Integer.MAX_VALUE);
        int kinds = classic ? 1 : context.profile().number("vpn.minPskKinds");
        int length = tunnel.preSharedKey().length();
        Anchor anchor = Tunnels.anchor(tunnel, "preSharedKey");
        if (length < least || length > most) {
            return Stream.of(INFO.finding(anchor, tunnel.name(), length, least, most));
        }
        long used = KINDS.stream()
                .filter(kind -> kind.matcher(tunnel.preSharedKey()).find())
                .count();
        return used < kinds ? Stream.of(INFO.variant("simple", anchor, tunnel.name(), kinds)) : Stream.empty();
    }
}
