package org.vpcstudio.check.rule.vip;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Vip;

/// VIP-006: a VIP is bound to nothing.
public final class UnboundVip implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VIP-006", "unbound-vip", Severity.INFO, "vpc:virtual_ip_address/releasing_a_virtual_ip_address.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Vip.class)
                .filter(vip -> vip.bindings().isEmpty())
                .map(vip -> INFO.finding(Anchor.at(vip.id(), "bindings"), vip.name(), vip.address()))
                .toList();
    }
}
