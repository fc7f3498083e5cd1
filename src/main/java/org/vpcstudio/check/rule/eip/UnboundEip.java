package org.vpcstudio.check.rule.eip;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Eip;

/// EIP-011: an EIP is bound to nothing.
public final class UnboundEip implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "EIP-011",
            "unbound-eip",
            Severity.INFO,
            "eip:elastic_ip/unbinding_an_eip_from_an_ecs_and_releasing_the_eip.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Eip.class)
                .filter(eip -> eip.targets().isEmpty())
                .map(eip -> INFO.finding(Anchor.at(eip.id(), "targets"), eip.name()))
                .toList();
    }
}
