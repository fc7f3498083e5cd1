package org.vpcstudio.check.rule.server;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Ecs;

/// ECS-002: a server has more interfaces than the cloud allows.
public final class TooManyNics implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "ECS-002",
            "too-many-nics",
            Severity.ERROR,
            "ecs:elastic_network_interfaces/detaching_a_network_interface.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.tooMany(
                INFO, Ecs.class, "ecs.maxNics", "nics", ecs -> ecs.nics().size());
    }
}
