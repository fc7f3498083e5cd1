package org.vpcstudio.check.rule.lvs;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Property;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;

/// LVS-007: a backend of direct routing listens on another port than the virtual server.
public final class BackendOnOtherPort implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("LVS-007", "backend-on-other-port", Severity.ERROR, "ka:man; KA#643");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Balancing.answering(context)
                .filter(backend -> backend.real().port() != backend.server().port())
                .map(backend -> {
                    int port = backend.server().port();
                    return INFO.finding(
                                    backend.anchor("port"),
                                    backend.name(),
                                    backend.real().port(),
                                    port)
                            .withRelated(backend.nic().ecs().id())
                            .withFix(INFO.fix(
                                    Property.put(backend.server(), backend.property("port"), port),
                                    port,
                                    backend.name()));
                })
                .toList();
    }
}
