package org.vpcstudio.check.rule.peering;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Routing;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.topology.RouteTable;
import org.vpcstudio.model.topology.Subnet;

/// PEER-014: the route to a peering is not in the table of the subnet that needs it.
public final class PeeringRouteInOtherTable implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "PEER-014",
            "peering-route-in-other-table",
            Severity.WARNING,
            "vpc:route_tables/managing_routes/replicating_a_route.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Trip.all(context)
                .flatMap(trip -> Stream.concat(there(context, trip), back(context, trip)))
                .distinct()
                .toList();
    }

    private static Stream<Finding> there(RuleContext context, Trip trip) {
        Optional<RouteTable> table = context.routing().table(trip.from());
        return trip.goesSomewhere(context) && !trip.goes(table)
                ? finding(trip, table, trip.from(), new Cidr(trip.address(), 32))
                : Stream.empty();
    }

    private static Stream<Finding> back(RuleContext context, Trip trip) {
        Optional<RouteTable> table = context.routing().table(trip.to());
        boolean elsewhere = context.routing().toward(trip.side().peering().id()).stream()
                .filter(entry -> entry.table().vpc().equals(trip.to().vpc()))
                .anyMatch(entry -> trip.comesBack(Optional.of(entry.table())));
        return elsewhere && !trip.comesBack(table)
                ? trip.from().cidr().value().stream().flatMap(range -> finding(trip, table, trip.to(), range.network()))
                : Stream.empty();
    }

    private static Stream<Finding> finding(Trip trip, Optional<RouteTable> table, Subnet subnet, Cidr range) {
        return table.stream()
                .map(own -> INFO.finding(
                                Anchor.at(own.id(), "routes"),
                                subnet.name(),
                                own.name(),
                                trip.side().peering().name(),
                                range)
                        .withRelated(List.of(subnet.id(), trip.side().peering().id()))
                        .withFix(INFO.fix(Routing.added(own, range, trip.side().hop()), range, own.name())));
    }
}
