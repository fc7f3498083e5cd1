package org.vpcstudio.check.rule.server;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Subnet;

/// ECS-007: an interface has an IPv6 address and its subnet has no IPv6.
public final class Ipv6WithoutSubnet implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "ECS-007",
            "ipv6-without-subnet",
            Severity.ERROR,
            "ecs:elastic_network_interfaces/dynamically_assigning_ipv6_addresses.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Subnet.class)
                .filter(subnet -> !subnet.ipv6())
                .flatMap(subnet -> context.index().nicsIn(subnet.id()).stream()
                        .filter(server -> !server.nic().ipv6Address().isBlank())
                        .map(server -> INFO.finding(
                                        server.anchor("ipv6Address"),
                                        server.ecs().name(),
                                        subnet.name())
                                .withRelated(subnet.id())))
                .toList();
    }
}
