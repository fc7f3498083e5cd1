package org.vpcstudio.check.rule.lvs;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.VirtualServer;

/// LVS-002: a virtual server does not use direct routing.
public final class NotDirectRouting implements Rule {
    private static final RuleInfo INFO = new RuleInfo("LVS-002", "not-direct-routing", Severity.ERROR, "seed; ka:man");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Balancing.servers(context)
                .filter(server -> server.method() != VirtualServer.Method.DR)
                .map(server -> INFO.finding(
                                Anchor.at(server.id(), "method"),
                                server.name(),
                                server.method().name())
                        .withFix(INFO.fix(new Edit.Put(server.withMethod(VirtualServer.Method.DR)), server.name())))
                .toList();
    }
}
