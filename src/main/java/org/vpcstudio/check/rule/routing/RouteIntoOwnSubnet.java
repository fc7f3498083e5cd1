package org.vpcstudio.check.rule.routing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Routing;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.topology.Route;
import org.vpcstudio.model.topology.Subnet;

/// RT-004: a route leads to addresses of the own VPC, which stay local.
public final class RouteIntoOwnSubnet implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "RT-004",
            "route-into-own-subnet",
            Severity.ERROR,
            "vpc:route_tables/managing_routes/adding_a_custom_route.rst; "
                    + "vpcapi:vpc_apis_v1_v2/route_table/creating_a_route_table.rst; "
                    + "vpc:vpc_peering_connection/vpc_peering_connection_usage_examples.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.routes()
                .filter(entry -> entry.route().origin() == Route.Origin.CUSTOM)
                .flatMap(entry -> entry.destination().stream().flatMap(range -> check(context, entry, range).stream()))
                .toList();
    }

    private static Optional<Finding> check(RuleContext context, Routing.Entry entry, Cidr range) {
        List<Subnet> subnets = context.index().subnetsOf(entry.table().vpc());
        return first(subnets, own -> own.contains(range))
                .map(subnet -> INFO.finding(entry.anchor("destination"), range, subnet.name())
                        .withRelated(subnet.id()))
                .or(() -> first(subnets, own -> range.prefix() > 0 && range.contains(own))
                        .map(subnet -> INFO.variant("around", entry.anchor("destination"), range, subnet.name())
                                .withSeverity(Severity.WARNING)
                                .withRelated(subnet.id())));
    }

    private static Optional<Subnet> first(List<Subnet> subnets, Predicate<Cidr> test) {
        return subnets.stream()
                .filter(subnet ->
                        subnet.cidr().value().map(Cidr::network).filter(test).isPresent())
                .findFirst();
    }
}
