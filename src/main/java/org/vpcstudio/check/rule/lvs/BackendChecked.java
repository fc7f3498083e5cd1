package org.vpcstudio.check.rule.lvs;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;

/// LVS-004: a backend cannot answer with the address of the VIP: its source check is on.
public final class BackendChecked implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "LVS-004",
            "backend-checked",
            Severity.ERROR,
            "seed; "
                + "vpc:virtual_ip_address/disabling_source_and_destination_check_ha_load_balancing_cluster_scenario.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Balancing.answering(context)
                .filter(backend -> backend.nic().nic().sourceDestinationCheck())
                .map(backend -> INFO.finding(
                                backend.nic().anchor("sourceDestinationCheck"),
                                backend.name(),
                                backend.server().name())
                        .withRelated(backend.server().id())
                        .withFix(INFO.fix(
                                backend.nic().put(backend.nic().nic().withSourceDestinationCheck(false)),
                                backend.name())))
                .distinct()
                .toList();
    }
}
