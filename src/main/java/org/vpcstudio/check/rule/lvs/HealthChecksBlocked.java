package org.vpcstudio.check.rule.lvs;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.GroupFilter;
import org.vpcstudio.check.Party;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.ServerNic;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.RealServer;
import org.vpcstudio.model.topology.SecurityRule;

/// LVS-018: security groups keep the health checks of a director from a backend.
public final class HealthChecksBlocked implements Rule {
    private static final RuleInfo INFO = new RuleInfo("LVS-018", "health-checks-blocked", Severity.ERROR, "derived");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Balancing.servers(context)
                .flatMap(server -> Balancing.backends(context, server).stream())
                .filter(backend -> backend.real().check().stream()
                        .anyMatch(check -> check.type() != RealServer.HealthCheck.Type.MISC))
                .flatMap(backend -> Balancing.directors(context, backend.server()).stream()
                        .flatMap(director -> director.nic().stream())
                        .flatMap(director -> check(context, backend, director).stream())
                        .limit(1))
                .toList();
    }

    private static Optional<Finding> check(RuleContext context, Backend backend, ServerNic director) {
        if (director.ecs().id().equals(backend.nic().ecs().id())) {
            return Optional.empty();
        }
        return blocked(context, director, SecurityRule.Direction.EGRESS, backend, backend.nic(), "out")
                .or(() -> blocked(context, backend.nic(), SecurityRule.Direction.INGRESS, backend, director, "in"));
    }

    private static Optional<Finding> blocked(
            RuleContext context,
            ServerNic at,
            SecurityRule.Direction direction,
            Backend backend,
            ServerNic other,
            String variant) {
        int port = backend.real().port();
        return Party.of(other.nic())
                .filter(party -> !GroupFilter.of(context, at.nic()).lets(direction, "tcp", port, party))
                .map(party -> {
                    SecurityRule rule = new SecurityRule(
                            direction,
                            "tcp",
                            String.valueOf(port),
                            new SecurityRule.Remote.Range(Written.cidr(party.range())));
                    return INFO.variant(
                                    variant,
                                    at.anchor("securityGroups"),
                                    at.ecs().name(),
                                    other.ecs().name(),
                                    port)
                            .withRelated(
                                    List.of(backend.server().id(), other.ecs().id()))
                            .withFixes(Openings.in(context, at, rule).stream()
                                    .map(edit -> INFO.fix(edit, port, at.ecs().name()))
                                    .toList());
                });
    }
}
