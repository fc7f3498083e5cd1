package org.vpcstudio.check.rule.vip;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Vip;

/// VIP-007: a VIP is bound to more interfaces than the cloud allows.
public final class TooManyNicsOnVip implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VIP-007",
            "too-many-nics-on-vip",
            Severity.ERROR,
            "ecs:elastic_network_interfaces/managing_virtual_ip_addresses.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.tooMany(
                INFO,
                Vip.class,
                "vip.maxNicsPerVip",
                "bindings",
                vip -> vip.bindings().size());
    }
}
