package org.vpcstudio.check.rule.routing;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.RouteTable;

/// RT-002: a VPC has more than one default route table. One that is not drawn counts: the cloud makes it with
/// the VPC.
public final class SeveralDefaultTables implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "RT-002", "several-default-tables", Severity.ERROR, "vpc:route_tables/route_tables_and_routes.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(RouteTable.class)
                .filter(RouteTable::main)
                .flatMap(table -> context.routing().main(table.vpc()).stream()
                        .filter(first -> !first.id().equals(table.id()))
                        .map(first -> INFO.finding(Anchor.at(table.id(), "main"), table.name(), first.name())
                                .withRelated(List.of(first.id(), table.vpc()))
                                .withFix(INFO.fix(new Edit.Put(table.withMain(false)), table.name()))))
                .toList();
    }
}
