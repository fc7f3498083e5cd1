package org.vpcstudio.check.rule.address;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Addresses;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.VpnGateway;

/// SUB-010: more addresses are needed in a subnet than it has.
public final class SubnetTooSmall implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "SUB-010",
            "subnet-too-small",
            Severity.ERROR,
            "vpcapi:appendix/error_codes.rst (VPC.0703); "
                    + "vpn:getting_started/s2c_enterprise_edition_vpn/overview.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /// Fewer free addresses than this part of all leave no room to grow.
    private static final int SPARE = 10;

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Subnet.class)
                .flatMap(subnet -> check(context, subnet).stream())
                .toList();
    }

    private static Optional<Finding> check(RuleContext context, Subnet subnet) {
        if (subnet.cidr().value().isEmpty()) {
            return Optional.empty();
        }
        long size = subnet.cidr().value().get().size();
        long taken = context.index().nicsIn(subnet.id()).size()
                + context.index().vipsIn(subnet.id()).stream()
                        .filter(vip -> vip.ipv6Address().isBlank())
                        .count()
                + gateways(context, subnet);
        long needed = taken + size - Addresses.capacity(subnet);
        if (taken == 0 || (size - needed) * SPARE >= size) {
            return Optional.empty();
        }
        Anchor anchor = Anchor.at(subnet.id(), "cidr");
        return Optional.of(
                needed > size
                        ? INFO.finding(anchor, subnet.name(), needed, size)
                        : INFO.variant("tight", anchor, subnet.name(), size - needed, size)
                                .withSeverity(Severity.WARNING));
    }

    /// VPN gateways stand in a subnet with several addresses.
    private static long gateways(RuleContext context, Subnet subnet) {
        return context.index().referring(subnet.id(), VpnGateway.class).size()
                * (long) context.profile().number("vpn.interconnectionAddresses");
    }
}
