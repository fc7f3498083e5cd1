package org.vpcstudio.check.rule.peering;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;

/// PEER-001: a peering joins VPCs of different regions.
public final class PeeringAcrossRegions implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "PEER-001",
            "peering-across-regions",
            Severity.ERROR,
            "seed; "
                + "vpc:faq/vpc_peering_connections/can_a_vpc_peering_connection_connect_vpcs_in_different_regions.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Side.all(context)
                .filter(side -> side.own().id().equals(side.peering().local()))
                .filter(side -> !side.own().region().equals(side.other().region()))
                .map(side -> INFO.finding(
                                Anchor.at(side.peering().id()),
                                side.peering().name(),
                                side.own().name(),
                                side.other().name())
                        .withRelated(List.of(side.own().id(), side.other().id())))
                .toList();
    }
}
