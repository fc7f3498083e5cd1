package org.vpcstudio.check.rule.peering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Routing;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Route;

/// PEER-005: two peered VPCs overlap and a route to the other covers a subnet of the own.
public final class PeeringRouteIntoOwnVpc implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "PEER-005",
            "peering-route-into-own-vpc",
            Severity.ERROR,
            "vpc:vpc_peering_connection/vpc_peering_connection_usage_examples.rst; "
                + "vpc:faq/vpc_peering_connections/why_did_communication_fail_between_vpcs_that_were_connected_by_a_vpc_peering_connection.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Side.all(context)
                .filter(Side::overlaps)
                .flatMap(side -> side.routes(context).stream().flatMap(entry -> check(context, side, entry).stream()))
                .toList();
    }

    private static Optional<Finding> check(RuleContext context, Side side, Routing.Entry entry) {
        return entry.destination()
                .filter(range -> side.ownSubnets(context).stream().anyMatch(range::overlaps))
                .map(range -> {
                    Finding finding = INFO.finding(
                                    entry.anchor("destination"),
                                    range,
                                    side.own().name(),
                                    side.other().name())
                            .withRelated(side.peering().id());
                    List<Cidr> good = side.destinations(context).stream()
                            .filter(range::contains)
                            .toList();
                    return good.isEmpty()
                            ? finding
                            : finding.withFix(INFO.fix(
                                    replaced(entry, side, good), entry.table().name()));
                });
    }

    private static Edit replaced(Routing.Entry entry, Side side, List<Cidr> good) {
        List<Route> routes = new ArrayList<>(entry.table().routes());
        routes.remove(entry.at());
        good.forEach(range -> routes.add(entry.at(), new Route(Written.cidr(range), side.hop())));
        return new Edit.Put(entry.table().withRoutes(routes));
    }
}
