package org.vpcstudio.check.rule.vpn;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.VpnConnection;
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
        return Stream.of(
                        context.tooMany(
                                INFO,
                                VpnGateway.class,
                                "vpn.maxLocalSubnets",
                                "localSubnets",
                                gateway -> gateway.localSubnets().size()),
                        context.tooMany(
                                INFO,
                                VpnConnection.class,
                                "vpn.maxCustomerSubnets",
                                "customerSubnets",
                                tunnel -> tunnel.customerSubnets().size()),
                        context.tooMany(
                                INFO,
                                VpnConnection.class,
                                "vpn.maxPolicyRules",
                                "policies",
                                tunnel -> tunnel.policies().size()))
                .flatMap(Collection::stream)
                .toList();
    }
}
