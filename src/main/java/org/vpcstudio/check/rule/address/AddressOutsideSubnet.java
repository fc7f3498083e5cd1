package org.vpcstudio.check.rule.address;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.ServerNic;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Addresses;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.topology.Subnet;

/// SUB-012: an interface's address is not of its subnet, or is one that the cloud keeps for itself.
public final class AddressOutsideSubnet implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "SUB-012",
            "address-outside-subnet",
            Severity.ERROR,
            "vpc:vpc_and_subnet/subnet/creating_a_subnet_for_the_vpc.rst");

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
        Set<Ipv4> reserved = Addresses.reserved(subnet);
        return context.index().nicsIn(subnet.id()).stream()
                .flatMap(server -> server.nic().address().value().stream()
                        .filter(address -> !range.contains(address) || isReserved(subnet, reserved, address))
                        .map(address -> finding(server, address, subnet, range)
                                .withRelated(subnet.id())
                                .withFixes(NextFree.of(context, INFO, subnet, server))));
    }

    /// The gateway's address is the business of SUB-011.
    private static boolean isReserved(Subnet subnet, Set<Ipv4> reserved, Ipv4 address) {
        return reserved.contains(address)
                && subnet.gatewayAddress().filter(address::equals).isEmpty();
    }

    private static Finding finding(ServerNic server, Ipv4 address, Subnet subnet, Cidr range) {
        return range.contains(address)
                ? INFO.variant(
                        "reserved", server.anchor("address"), server.ecs().name(), address, subnet.name(), range)
                : INFO.finding(server.anchor("address"), server.ecs().name(), address, subnet.name(), range);
    }
}
