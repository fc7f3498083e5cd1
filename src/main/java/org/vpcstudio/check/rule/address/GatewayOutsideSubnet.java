package org.vpcstudio.check.rule.address;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.QuickFix;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Subnet;

/// SUB-005: the gateway of a subnet is not one of the subnet's host addresses.
public final class GatewayOutsideSubnet implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "SUB-005", "gateway-outside-subnet", Severity.ERROR, "vpcapi:vpc_apis_v1_v2/subnet/creating_a_subnet.rst");

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
        return subnet.cidr().value().map(Cidr::network).stream()
                .flatMap(range -> subnet.gateway().value().stream()
                        .filter(gateway -> !isHost(range, gateway))
                        .map(gateway -> INFO.finding(Anchor.at(subnet.id(), "gateway"), subnet.name(), gateway, range)
                                .withFixes(fixes(context, subnet, range))));
    }

    private static boolean isHost(Cidr range, Ipv4 gateway) {
        return range.contains(gateway) && !gateway.equals(range.first()) && !gateway.equals(range.last());
    }

    /// The first host, unless somebody has that address.
    private static List<QuickFix> fixes(RuleContext context, Subnet subnet, Cidr range) {
        if (range.size() < 4) {
            return List.of();
        }
        Ipv4 first = range.first().plus(1);
        boolean taken = Stream.concat(
                        context.index().nicsIn(subnet.id()).stream()
                                .map(server -> server.nic().address()),
                        context.index().vipsIn(subnet.id()).stream().map(vip -> vip.address()))
                .anyMatch(address -> address.value().filter(first::equals).isPresent());
        return taken ? List.of() : List.of(INFO.fix(new Edit.Put(subnet.withGateway(Written.address(first))), first));
    }
}
