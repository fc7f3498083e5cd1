package org.vpcstudio.check.rule.lvs;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;

/// LVS-019: every backend of a virtual server has weight 0.
public final class DrainedBackends implements Rule {
    private static final RuleInfo INFO = new RuleInfo("LVS-019", "drained-backends", Severity.ERROR, "ka:man");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Balancing.servers(context)
                .filter(server -> !server.realServers().isEmpty()
                        && server.realServers().stream().allMatch(real -> real.weight() == 0))
                .map(server -> INFO.finding(Anchor.at(server.id(), "realServers"), server.name())
                        .withFix(INFO.fix(
                                new Edit.Put(server.withRealServers(server.realServers().stream()
                                        .map(real -> real.withWeight(1))
                                        .toList())),
                                server.name())))
                .toList();
    }
}
