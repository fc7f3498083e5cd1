package org.vpcstudio.check.rule.peering;

import java.util.List;
import java.util.stream.Collectors;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.net.Cidr;

/// PEER-006: a peering has no route to it in one of its VPCs.
public final class PeeringWithoutRoute implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "PEER-006",
            "peering-without-route",
            Severity.ERROR,
            "vpc:vpc_peering_connection/creating_a_vpc_peering_connection_to_connect_two_vpcs_in_the_same_account.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Side.all(context)
                .filter(side -> side.routes(context).isEmpty())
                .map(side -> finding(context, side))
                .toList();
    }

    private static Finding finding(RuleContext context, Side side) {
        List<Cidr> wanted = side.destinations(context);
        Finding finding = INFO.finding(
                        Anchor.at(side.peering().id()),
                        side.own().name(),
                        side.peering().name(),
                        side.other().name())
                .withRelated(side.own().id());
        return wanted.isEmpty()
                ? finding
                : finding.withFix(INFO.fix(
                        side.routed(context, wanted),
                        side.own().name(),
                        wanted.stream().map(Cidr::toString).collect(Collectors.joining(", "))));
    }
}
