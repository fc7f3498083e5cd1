package org.vpcstudio.check.rule.vpn;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.VpnGateway;

/// VPN-018: a VPN gateway or connection has more ranges or policies than the cloud allows.
public final class TooManyVpnSubnets implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("VPN-018", "too-many-vpn-subnets", Severity.ERROR, "vpn:overview/quotas_and_limitations.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Stream<Finding> gateways = context.topology()
                .each(VpnGateway.class)
                .flatMap(gateway -> check(
                        context,
                        Anchor.at(gateway.id(), "localSubnets"),
                        gateway.name(),
                        gateway.localSubnets().size(),
                        "vpn.maxLocalSubnets"));
        Stream<Finding> tunnels = Tunnels.all(context)
                .flatMap(tunnel -> Stream.concat(
                        check(
                                context,
                                Tunnels.anchor(tunnel, "customerSubnets"),
                                tunnel.name(),
                                tunnel.customerSubnets().size(),
                                "vpn.maxCustomerSubnets"),
                        check(
                                context,
                                Tunnels.anchor(tunnel, "policies"),
                                tunnel.name(),
                                tunnel.policies().size(),
                                "vpn.maxPolicyRules")));
        return Stream.concat(gateways, tunnels).toList();
    }

    private static Stream<Finding> check(RuleContext context, Anchor anchor, String name, int count, String key) {
        int most = context.profile().limit(key).orElse(Integer.MAX_VALUE);
        return count > most ? Stream.of(INFO.finding(anchor, name, count, most)) : Stream.empty();
    }
}
