package org.vpcstudio.check.rule.directconnect;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.VirtualInterface;

/// DC-008: several lines lead to one gateway, and routing is static: nothing changes over by itself.
public final class StaticLinePair implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "DC-008",
            "static-line-pair",
            Severity.WARNING,
            "dc:best_practices/configuring_redundant_or_active_standby_connections.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Lines.interfaces(context)
                .filter(link -> link.routing() == VirtualInterface.Routing.STATIC)
                .flatMap(link -> Lines.gateway(context, link)
                        .filter(gateway -> Lines.to(context, gateway.id()).size() > 1)
                        .map(gateway -> INFO.finding(Lines.anchor(link, "routing"), link.name(), gateway.name())
                                .withRelated(gateway.id())))
                .toList();
    }
}
