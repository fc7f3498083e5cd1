package org.vpcstudio.check.rule.address;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.topology.Subnet;

/// VIP-001: the address of a VIP is not in the range of its subnet.
public final class VipOutsideSubnet implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VIP-001",
            "vip-outside-subnet",
            Severity.ERROR,
            "vpc:virtual_ip_address/assigning_a_virtual_ip_address.rst; vpcapi:appendix/error_codes.rst (VPC.0705)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Subnet.class)
                .filter(subnet -> subnet.cidr().value().isPresent())
                .flatMap(subnet -> check(context, subnet))
                .toList();
    }

    private static Stream<Finding> check(RuleContext context, Subnet subnet) {
        Cidr range = subnet.cidr().value().orElseThrow().network();
        return context.index().vipsIn(subnet.id()).stream()
                .filter(vip -> vip.address().value().stream().anyMatch(address -> !range.contains(address)))
                .map(vip -> INFO.finding(
                                Anchor.at(vip.id(), "address"), vip.name(), vip.address(), subnet.name(), range)
                        .withRelated(subnet.id())
                        .withFixes(NextFree.of(context, INFO, subnet, vip)));
    }
}
