package org.vpcstudio.check.rule.vpn;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.OnPremises;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.VpnGateway;

/// VPN-001: a site should use a VIP, and no gateway offers it the address.
public final class VipNotOfferedByVpn implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VPN-001", "vip-not-offered-by-vpn", Severity.ERROR, "seed; vpn:overview/basic_concepts/local_subnet.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return OnPremises.notOffered(context, INFO, VpnGateway.class);
    }
}
