package org.vpcstudio.check.rule.directconnect;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.OnPremises;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.VirtualGateway;

/// DC-002: a site should use a VIP, and no gateway offers it the address.
public final class VipNotOfferedByLine implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "DC-002",
            "vip-not-offered-by-line",
            Severity.ERROR,
            "seed; "
                + "dc:getting_started/enabling_direct_connect/connecting_your_on-premises_data_center_to_the_cloud.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return OnPremises.notOffered(context, INFO, VirtualGateway.class);
    }
}
