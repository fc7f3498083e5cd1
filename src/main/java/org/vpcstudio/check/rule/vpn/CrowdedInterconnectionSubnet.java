package org.vpcstudio.check.rule.vpn;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Addresses;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.VpnGateway;

/// VPN-014: the subnet a VPN gateway stands in has too few free addresses for it.
public final class CrowdedInterconnectionSubnet implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VPN-014",
            "crowded-interconnection-subnet",
            Severity.ERROR,
            "vpn:getting_started/s2c_enterprise_edition_vpn/overview.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        int needed = context.profile().number("vpn.interconnectionAddresses");
        return context.each(VpnGateway.class)
                .flatMap(gateway -> gateway.interconnectionSubnet().stream()
                        .flatMap(id -> context.topology().find(id, Subnet.class).stream())
                        .filter(subnet -> subnet.cidr().value().isPresent() && free(context, subnet) < needed)
                        .map(subnet -> INFO.finding(
                                        Anchor.at(gateway.id(), "interconnectionSubnet"),
                                        gateway.name(),
                                        subnet.name(),
                                        free(context, subnet),
                                        needed)
                                .withRelated(subnet.id())))
                .toList();
    }

    private static long free(RuleContext context, Subnet subnet) {
        return Math.max(
                0,
                Addresses.capacity(subnet)
                        - context.index().nicsIn(subnet.id()).size()
                        - context.index().vipsIn(subnet.id()).size());
    }
}
