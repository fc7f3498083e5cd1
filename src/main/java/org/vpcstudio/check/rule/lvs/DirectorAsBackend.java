package org.vpcstudio.check.rule.lvs;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;

/// LVS-022: a director is a backend of its own virtual server.
public final class DirectorAsBackend implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("LVS-022", "director-as-backend", Severity.WARNING, "KA#2450; KA#2389");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Balancing.servers(context)
                .flatMap(server -> Balancing.backends(context, server).stream())
                .filter(backend -> Balancing.isDirector(context, backend))
                .map(backend -> INFO.finding(
                                backend.anchor("nic"),
                                backend.name(),
                                backend.server().name())
                        .withRelated(backend.nic().ecs().id()))
                .toList();
    }
}
