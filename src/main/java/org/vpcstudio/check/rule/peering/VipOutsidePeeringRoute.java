package org.vpcstudio.check.rule.peering;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Routing;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.RouteTable;

/// PEER-013: no route of the client covers the VIP it uses through a peering.
public final class VipOutsidePeeringRoute implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("PEER-013", "vip-outside-peering-route", Severity.WARNING, "seed; derived");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Trip.all(context)
                .filter(trip -> !trip.side().routes(context).isEmpty() && !trip.goesSomewhere(context))
                .map(trip -> finding(context, trip))
                .toList();
    }

    private static Finding finding(RuleContext context, Trip trip) {
        Routing.Entry entry = trip.side().routes(context).getFirst();
        RouteTable table = context.routing().table(trip.from()).orElse(entry.table());
        Finding finding = INFO.finding(
                        Anchor.at(table.id(), "routes"),
                        table.name(),
                        trip.vip().name(),
                        trip.address(),
                        trip.intent().name())
                .withRelated(List.of(trip.vip().id(), trip.intent().id()));
        return finding.withFixes(trip.to().cidr().value().stream()
                .map(range -> INFO.fix(
                        Routing.added(table, range.network(), trip.side().hop()),
                        trip.to().name(),
                        table.name()))
                .toList());
    }
}
