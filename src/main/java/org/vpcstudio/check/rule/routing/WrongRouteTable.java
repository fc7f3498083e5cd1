package org.vpcstudio.check.rule.routing;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.RouteTable;
import org.vpcstudio.model.topology.Subnet;

/// RT-001: a subnet has more than one route table, or one of another VPC.
public final class WrongRouteTable implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "RT-001",
            "wrong-route-table",
            Severity.ERROR,
            "vpc:route_tables/managing_route_tables/associating_a_route_table_with_a_subnet.rst; "
                    + "vpcapi:vpc_apis_v1_v2/route_table/creating_a_route_table.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Subnet.class)
                .flatMap(subnet -> check(context, subnet).stream())
                .toList();
    }

    private static Optional<Finding> check(RuleContext context, Subnet subnet) {
        Anchor anchor = Anchor.at(subnet.id(), "routeTables");
        Edit main = new Edit.Put(subnet.withRouteTables(List.of()));
        if (subnet.routeTables().size() > 1) {
            return Optional.of(INFO.variant(
                            "many", anchor, subnet.name(), subnet.routeTables().size())
                    .withRelated(subnet.routeTables())
                    .withFix(INFO.fix(main, subnet.name())));
        }
        return subnet.routeTables().stream()
                .flatMap(id -> context.topology().find(id, RouteTable.class).stream())
                .filter(table -> !table.vpc().equals(subnet.vpc()))
                .findFirst()
                .map(table -> INFO.finding(anchor, subnet.name(), table.name())
                        .withRelated(table.id())
                        .withFix(INFO.fix(main, subnet.name())));
    }
}
