package org.vpcstudio.check.rule.nat;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Routing;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.topology.NatGateway;
import org.vpcstudio.model.topology.Route;

/// NAT-007: no route of the VPC leads to its NAT gateway.
public final class NatGatewayWithoutRoute implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "NAT-007", "nat-gateway-without-route", Severity.ERROR, "nat:service_overview/notes_and_constraints.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(NatGateway.class)
                .filter(gateway -> context.routing().toward(gateway.id()).isEmpty())
                .map(gateway -> INFO.finding(Anchor.at(gateway.id()), gateway.name())
                        .withFixes(context.routing().main(gateway.vpc()).stream()
                                .filter(table -> table.routes().stream()
                                        .noneMatch(route -> route.destination()
                                                .value()
                                                .filter(EVERYWHERE::equals)
                                                .isPresent()))
                                .map(table -> INFO.fix(
                                        Routing.added(table, EVERYWHERE, new Route.NextHop.Nat(gateway.id())),
                                        gateway.name(),
                                        table.name()))
                                .toList()))
                .toList();
    }

    private static final Cidr EVERYWHERE = Cidr.parse("0.0.0.0/0");
}
