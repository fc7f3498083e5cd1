package org.vpcstudio.check.rule.routing;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.VpcPeering;

/// RT-007: the next hop of a route is not in the VPC of its table.
public final class RouteToOtherVpc implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "RT-007",
            "route-to-other-vpc",
            Severity.ERROR,
            "vpc:faq/routing/are_there_any_restrictions_on_using_a_route_table.rst; derived");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.routes()
                .flatMap(entry -> entry.end().flatMap(id -> context.topology().find(id)).stream()
                        .filter(hop -> !isAt(context, hop, entry.table().vpc()))
                        .map(hop -> INFO.finding(
                                        entry.anchor("hop"),
                                        entry.table().name(),
                                        entry.route().destination(),
                                        hop.name())
                                .withRelated(hop.id())
                                .withFix(INFO.fix(
                                        entry.removed(),
                                        entry.route().destination(),
                                        entry.table().name()))))
                .toList();
    }

    /// What is nowhere is told by GEN-008.
    private static boolean isAt(RuleContext context, Resource hop, ResourceId vpc) {
        if (hop instanceof VpcPeering peering) {
            return peering.local().equals(vpc) || peering.peer().equals(vpc);
        }
        return context.index()
                .vpcOf(hop.id())
                .filter(other -> !other.id().equals(vpc))
                .isEmpty();
    }
}
