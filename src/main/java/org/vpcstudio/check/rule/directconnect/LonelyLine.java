package org.vpcstudio.check.rule.directconnect;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.DirectConnection;
import org.vpcstudio.model.topology.VirtualGateway;

/// DC-009: one line only, or one location only, joins a gateway with a site.
public final class LonelyLine implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "DC-009",
            "lonely-line",
            Severity.WARNING,
            "dc:best_practices/configuring_redundant_or_active_standby_connections.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(VirtualGateway.class)
                .flatMap(gateway -> check(gateway, Lines.to(context, gateway.id())).stream())
                .toList();
    }

    private static Optional<Finding> check(VirtualGateway gateway, List<DirectConnection> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        DirectConnection first = lines.getFirst();
        if (lines.size() == 1) {
            return Optional.of(INFO.finding(Anchor.at(first.id()), first.name(), gateway.name())
                    .withRelated(gateway.id()));
        }
        return lines.stream().allMatch(line -> line.location().equals(first.location()))
                ? Optional.of(INFO.variant("place", Anchor.at(first.id(), "location"), gateway.name(), first.location())
                        .withRelated(gateway.id()))
                : Optional.empty();
    }
}
