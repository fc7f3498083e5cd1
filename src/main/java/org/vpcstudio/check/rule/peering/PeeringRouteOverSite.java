package org.vpcstudio.check.rule.peering;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.OnPremises;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.net.Cidr;

/// PEER-012: a route to a peering overlaps a network that the VPC reaches by VPN or Direct Connect.
public final class PeeringRouteOverSite implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "PEER-012",
            "peering-route-over-site",
            Severity.ERROR,
            "vpc:faq/vpc_peering_connections/why_did_communication_fail_between_vpcs_that_were_connected_by_a_vpc_peering_connection.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Side.all(context)
                .flatMap(side -> {
                    List<Cidr> behind = OnPremises.behind(context, side.own().id());
                    return side.routes(context).stream()
                            .flatMap(entry -> entry.destination().stream()
                                    .flatMap(range -> behind.stream()
                                            .filter(range::overlaps)
                                            .limit(1)
                                            .map(site -> INFO.finding(
                                                            entry.anchor("destination"),
                                                            range,
                                                            site,
                                                            side.own().name())
                                                    .withRelated(side.peering().id()))));
                })
                .toList();
    }
}
