package org.vpcstudio.check.rule.lvs;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;

/// LVS-006: a backend of direct routing is not in the subnet of the VIP.
public final class BackendInOtherSubnet implements Rule {
    private static final RuleInfo INFO = new RuleInfo("LVS-006", "backend-in-other-subnet", Severity.ERROR, "derived");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Balancing.answering(context)
                .flatMap(backend -> Balancing.vip(context, backend.server()).stream()
                        .filter(vip -> !vip.subnet().equals(backend.nic().nic().subnet()))
                        .map(vip -> INFO.finding(backend.anchor("nic"), backend.name(), vip.name())
                                .withRelated(List.of(backend.nic().ecs().id(), vip.id()))))
                .toList();
    }
}
