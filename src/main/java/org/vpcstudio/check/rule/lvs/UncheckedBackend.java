package org.vpcstudio.check.rule.lvs;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Property;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.RealServer;

/// LVS-015: nobody asks whether a backend is alive.
public final class UncheckedBackend implements Rule {
    private static final RuleInfo INFO = new RuleInfo("LVS-015", "unchecked-backend", Severity.WARNING, "ka:man");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final RealServer.HealthCheck TCP =
            new RealServer.HealthCheck(RealServer.HealthCheck.Type.TCP, 3, 1, 1, "");

    @Override
    public List<Finding> check(RuleContext context) {
        return Balancing.servers(context)
                .flatMap(server -> Balancing.backends(context, server).stream())
                .filter(backend -> backend.real().check().isEmpty())
                .map(backend -> INFO.finding(
                                backend.anchor("check"),
                                backend.name(),
                                backend.server().name())
                        .withRelated(backend.nic().ecs().id())
                        .withFix(INFO.fix(
                                Property.put(backend.server(), backend.property("check"), Optional.of(TCP)),
                                backend.name())))
                .toList();
    }
}
