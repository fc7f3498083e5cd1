package org.vpcstudio.check.rule.vpn;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.OnPremises;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.net.Cidr;

/// VPN-004: a network of the site lies in a range that the cloud keeps.
public final class BlockedCustomerSubnet implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VPN-004",
            "blocked-customer-subnet",
            Severity.ERROR,
            "vpn:management/s2c_enterprise_edition_vpn/enterprise_edition_vpn_connection_management/creating_vpn_connections.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        List<Cidr> blocked = context.profile().ranges("vpn.blockedCustomerRanges");
        return Tunnels.all(context)
                .flatMap(tunnel -> OnPremises.ranges(tunnel.customerSubnets()).stream()
                        .flatMap(range -> blocked.stream()
                                .filter(block -> block.contains(range))
                                .map(block -> INFO.finding(
                                        Tunnels.anchor(tunnel, "customerSubnets"), range, tunnel.name(), block))))
                .toList();
    }
}
