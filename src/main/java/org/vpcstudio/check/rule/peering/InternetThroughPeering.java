package org.vpcstudio.check.rule.peering;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;

/// PEER-011: a VPC wants to use the way to the Internet of its peer.
public final class InternetThroughPeering implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "PEER-011",
            "internet-through-peering",
            Severity.ERROR,
            "vpc:vpc_peering_connection/vpc_peering_connection_overview.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Side.all(context)
                .flatMap(side -> side.routes(context).stream()
                        .filter(entry -> entry.destination()
                                .filter(range -> range.prefix() == 0)
                                .isPresent())
                        .map(entry -> INFO.finding(
                                        entry.anchor("destination"),
                                        side.own().name(),
                                        side.other().name())
                                .withRelated(side.peering().id())
                                .withFix(INFO.fix(entry.removed(), entry.table().name()))))
                .toList();
    }
}
