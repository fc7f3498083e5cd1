package org.vpcstudio.check.rule.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Routing;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.topology.RouteTable;

/// RT-003: a route table has two routes to one destination.
public final class RouteTwice implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("RT-003", "route-twice", Severity.ERROR, "vpc:route_tables/route_tables_and_routes.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Map<Cidr, Routing.Entry> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        context.each(RouteTable.class).forEach(table -> {
            first.clear();
            Routing.entries(table)
                    .filter(entry -> entry.destination().isPresent())
                    .forEach(entry -> {
                        Cidr destination = entry.destination().orElseThrow();
                        Routing.Entry earlier = first.putIfAbsent(destination, entry);
                        if (earlier != null) {
                            findings.add(INFO.finding(
                                            entry.anchor("destination"),
                                            table.name(),
                                            destination,
                                            earlier.at() + 1,
                                            entry.at() + 1)
                                    .withFix(INFO.fix(entry.removed(), entry.at() + 1, table.name())));
                        }
                    });
        });
        return findings;
    }
}
