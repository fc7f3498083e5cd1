package org.vpcstudio.check.rule.lvs;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.RealServer;
import org.vpcstudio.model.topology.VirtualServer;

/// LVS-013: a virtual server does not spread connections evenly.
public final class UnevenScheduler implements Rule {
    private static final RuleInfo INFO = new RuleInfo("LVS-013", "uneven-scheduler", Severity.WARNING, "seed; ka:man");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Balancing.servers(context)
                .filter(server -> !isEven(server))
                .map(server -> INFO.finding(Anchor.at(server.id(), "scheduler"), server.name(), server.scheduler())
                        .withFix(INFO.fix(new Edit.Put(server.withScheduler("rr")), server.name())))
                .toList();
    }

    private static boolean isEven(VirtualServer server) {
        return switch (server.scheduler()) {
            case "rr" -> true;
            case "wrr" ->
                server.realServers().stream().map(RealServer::weight).distinct().count() < 2;
            default -> false;
        };
    }
}
