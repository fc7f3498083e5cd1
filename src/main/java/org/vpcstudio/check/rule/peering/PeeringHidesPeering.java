package org.vpcstudio.check.rule.peering;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Routing;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.Route;
import org.vpcstudio.model.topology.RouteTable;

/// PEER-015: a route to one peering takes packets from the route to another.
public final class PeeringHidesPeering implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "PEER-015",
            "peering-hides-peering",
            Severity.WARNING,
            "vpc:vpc_peering_connection/vpc_peering_connection_usage_examples.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(RouteTable.class)
                .flatMap(table -> {
                    List<Routing.Entry> routes = Routing.entries(table)
                            .filter(entry -> entry.route().hop() instanceof Route.NextHop.Peering)
                            .toList();
                    return routes.stream()
                            .flatMap(inner -> routes.stream()
                                    .filter(outer -> hides(inner, outer))
                                    .limit(1)
                                    .map(outer -> finding(context, inner, outer)));
                })
                .toList();
    }

    /// Equal destinations are the business of RT-003.
    private static boolean hides(Routing.Entry inner, Routing.Entry outer) {
        return !inner.route().hop().equals(outer.route().hop())
                && inner.destination().isPresent()
                && outer.destination()
                        .filter(range ->
                                range.prefix() < inner.destination().get().prefix()
                                        && range.contains(inner.destination().get()))
                        .isPresent();
    }

    private static Finding finding(RuleContext context, Routing.Entry inner, Routing.Entry outer) {
        return INFO.finding(
                        inner.anchor("destination"),
                        inner.route().destination(),
                        outer.route().destination(),
                        name(context, outer))
                .withRelated(Stream.concat(inner.end().stream(), outer.end().stream())
                        .toList());
    }

    private static String name(RuleContext context, Routing.Entry entry) {
        return entry.end()
                .flatMap(id -> context.topology().find(id))
                .map(Resource::name)
                .orElse("");
    }
}
