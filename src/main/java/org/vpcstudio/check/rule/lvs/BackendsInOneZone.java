package org.vpcstudio.check.rule.lvs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.VirtualServer;

/// LVS-028: most of the backends of a virtual server are in one zone.
public final class BackendsInOneZone implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("LVS-028", "backends-in-one-zone", Severity.INFO, "vpc:service_overview/region_and_az.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Balancing.servers(context)
                .filter(server -> server.realServers().size() > 1)
                .flatMap(server -> check(context, server).stream())
                .toList();
    }

    private static Optional<Finding> check(RuleContext context, VirtualServer server) {
        Map<String, Integer> weights = new TreeMap<>();
        Balancing.backends(context, server)
                .forEach(backend ->
                        weights.merge(backend.nic().ecs().zone(), backend.real().weight(), Integer::sum));
        int all = weights.values().stream().mapToInt(Integer::intValue).sum();
        return weights.entrySet().stream()
                .filter(zone -> !zone.getKey().isBlank() && zone.getValue() * 2 > all)
                .map(zone -> INFO.finding(
                        Anchor.at(server.id(), "realServers"), server.name(), zone.getKey(), zone.getValue(), all))
                .findFirst();
    }
}
