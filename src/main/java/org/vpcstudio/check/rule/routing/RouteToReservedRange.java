package org.vpcstudio.check.rule.routing;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.net.Cidr;

/// RT-005: a route leads to addresses that the cloud uses itself.
public final class RouteToReservedRange implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "RT-005",
            "route-to-reserved-range",
            Severity.ERROR,
            "vpc:route_tables/route_tables_and_routes.rst; " + "vpc:service_overview/basic_concepts/route_table.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        List<Cidr> reserved = context.profile().ranges("rt.systemDestinations");
        return context.routes()
                .flatMap(entry -> entry.destination().stream()
                        .flatMap(range -> reserved.stream()
                                .filter(block -> block.contains(range))
                                .map(block -> INFO.finding(entry.anchor("destination"), range, block)
                                        .withFix(INFO.fix(entry.removed(), range)))))
                .toList();
    }
}
