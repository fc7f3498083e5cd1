package org.vpcstudio.check.rule.vip;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vip;

/// VIP-018: an IPv6 VIP is in a subnet without IPv6, or bound to an interface without an IPv6 address.
public final class Ipv6VipWithoutIpv6 implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VIP-018",
            "ipv6-vip-without-ipv6",
            Severity.ERROR,
            "vpc:vpc_and_subnet/ipv4_and_ipv6_dual-stack_network.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Vip.class)
                .filter(vip -> !vip.ipv6Address().isBlank())
                .flatMap(vip -> Stream.concat(subnet(context, vip), holders(context, vip)))
                .toList();
    }

    private static Stream<Finding> subnet(RuleContext context, Vip vip) {
        return context.topology().find(vip.subnet(), Subnet.class).stream()
                .filter(subnet -> !subnet.ipv6())
                .map(subnet -> INFO.finding(Anchor.at(vip.id(), "ipv6Address"), vip.name(), subnet.name())
                        .withRelated(subnet.id()));
    }

    private static Stream<Finding> holders(RuleContext context, Vip vip) {
        return context.index().holdersOf(vip).stream()
                .filter(server -> server.nic().ipv6Address().isBlank())
                .map(server -> INFO.variant(
                                "nic",
                                Anchor.at(vip.id(), "bindings"),
                                vip.name(),
                                server.ecs().name())
                        .withRelated(server.ecs().id()));
    }
}
