package org.vpcstudio.check.rule.peering;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.net.Cidr;

/// PEER-004: every subnet of one VPC overlaps one of the other: the peering can carry nothing.
public final class PeeringOfEquals implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "PEER-004",
            "peering-of-equals",
            Severity.ERROR,
            "vpc:vpc_peering_connection/vpc_peering_connection_usage_examples.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Side.all(context)
                .filter(side -> isHidden(context, side))
                .map(Side::peering)
                .distinct()
                .map(peering -> INFO.finding(Anchor.at(peering.id()), peering.name())
                        .withRelated(List.of(peering.local(), peering.peer())))
                .toList();
    }

    private static boolean isHidden(RuleContext context, Side side) {
        List<Cidr> others = side.otherSubnets(context);
        return !others.isEmpty()
                && others.stream()
                        .allMatch(range -> side.ownSubnets(context).stream().anyMatch(range::overlaps));
    }
}
