package org.vpcstudio.check.rule.peering;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;

/// PEER-009: a peering between projects does not say which VPC of which project it is with.
public final class PeeringWithoutAddress implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "PEER-009",
            "peering-without-address",
            Severity.ERROR,
            "vpc:vpc_peering_connection/creating_a_vpc_peering_connection_to_connect_two_vpcs_in_different_accounts.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Side.all(context)
                .filter(side -> side.own().id().equals(side.peering().local()))
                .filter(side -> !side.own().project().equals(side.other().project()))
                .filter(side -> side.peering().peerProjectId().isBlank()
                        || side.peering().peerVpcId().isBlank())
                .map(side -> INFO.finding(
                                Anchor.at(
                                        side.peering().id(),
                                        side.peering().peerProjectId().isBlank() ? "peerProjectId" : "peerVpcId"),
                                side.peering().name(),
                                side.other().name())
                        .withRelated(side.other().id()))
                .toList();
    }
}
