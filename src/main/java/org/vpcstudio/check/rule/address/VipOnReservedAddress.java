package org.vpcstudio.check.rule.address;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Addresses;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.topology.Subnet;

/// VIP-002: a VIP has an address that the cloud keeps for itself in every subnet.
public final class VipOnReservedAddress implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VIP-002",
            "vip-on-reserved-address",
            Severity.ERROR,
            "vpc:vpc_and_subnet/subnet/creating_a_subnet_for_the_vpc.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Subnet.class)
                .flatMap(subnet -> check(context, subnet))
                .toList();
    }

    private static Stream<Finding> check(RuleContext context, Subnet subnet) {
        Set<Ipv4> reserved = Addresses.reserved(subnet);
        return context.index().vipsIn(subnet.id()).stream()
                .filter(vip -> vip.address().value().filter(reserved::contains).isPresent())
                .map(vip -> INFO.finding(
                                Anchor.at(vip.id(), "address"),
                                vip.name(),
                                vip.address(),
                                subnet.name(),
                                words(reserved))
                        .withRelated(subnet.id())
                        .withFixes(NextFree.of(context, INFO, subnet, vip)));
    }

    private static String words(Set<Ipv4> addresses) {
        return String.join(", ", addresses.stream().map(Ipv4::toString).toList());
    }
}
