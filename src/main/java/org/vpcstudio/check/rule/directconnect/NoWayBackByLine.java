package org.vpcstudio.check.rule.directconnect;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.OnPremises;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.VirtualGateway;

/// DC-012: the subnet of a VIP that a site uses follows a table without a route to the site.
public final class NoWayBackByLine implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "DC-012",
            "no-way-back-by-line",
            Severity.WARNING,
            "vpc:route_tables/managing_routes/replicating_a_route.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return OnPremises.withoutWayBack(context, INFO, VirtualGateway.class);
    }
}
