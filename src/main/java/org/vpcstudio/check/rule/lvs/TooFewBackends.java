package org.vpcstudio.check.rule.lvs;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;

/// LVS-003: a virtual server has no backend, or one only.
public final class TooFewBackends implements Rule {
    private static final RuleInfo INFO = new RuleInfo("LVS-003", "too-few-backends", Severity.ERROR, "seed");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Balancing.servers(context)
                .filter(server -> server.realServers().size() < 2)
                .map(server -> {
                    Anchor anchor = Anchor.at(server.id(), "realServers");
                    return server.realServers().isEmpty()
                            ? INFO.finding(anchor, server.name())
                            : INFO.variant("one", anchor, server.name()).withSeverity(Severity.WARNING);
                })
                .toList();
    }
}
