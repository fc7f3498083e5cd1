package org.vpcstudio.check.rule.lvs;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.RealServer;
import org.vpcstudio.model.topology.VirtualServer;

/// LVS-016: health checks are a minute apart, or how long a dead backend keeps its share.
public final class SlowHealthChecks implements Rule {
    private static final RuleInfo INFO = new RuleInfo("LVS-016", "slow-health-checks", Severity.WARNING, "ka:man");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Balancing.servers(context)
                .filter(server -> !server.realServers().isEmpty())
                .map(SlowHealthChecks::finding)
                .toList();
    }

    /// keepalived.conf(5), `delay_loop`.
    private static final int USUAL_SECONDS = 60;
    private static final int ADVISED_SECONDS = 6;

    private static Finding finding(VirtualServer server) {
        Anchor anchor = Anchor.at(server.id(), "delayLoopSeconds");
        int loop = server.delayLoopSeconds().orElse(USUAL_SECONDS);
        int worst = loop
                + server.realServers().stream()
                        .flatMap(real -> real.check().stream())
                        .mapToInt(SlowHealthChecks::patience)
                        .max()
                        .orElse(0);
        return server.delayLoopSeconds().isPresent()
                ? INFO.variant("worst", anchor, server.name(), worst).withSeverity(Severity.INFO)
                : INFO.finding(anchor, server.name(), USUAL_SECONDS, worst)
                        .withFix(INFO.fix(
                                new Edit.Put(server.withDelayLoopSeconds(Optional.of(ADVISED_SECONDS))),
                                ADVISED_SECONDS));
    }

    private static int patience(RealServer.HealthCheck check) {
        return (check.retry() + 1) * check.connectTimeoutSeconds() + check.retry() * check.delayBeforeRetrySeconds();
    }
}
