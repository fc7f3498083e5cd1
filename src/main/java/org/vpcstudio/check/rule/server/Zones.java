package org.vpcstudio.check.rule.server;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.Region;

/// The availability zones of the design, and how many servers are in each.
final class Zones {
    private final RuleContext context;
    private final Map<String, Long> servers;

    Zones(RuleContext context) {
        this.context = context;
        this.servers =
                context.topology().each(Ecs.class).collect(Collectors.groupingBy(Ecs::zone, Collectors.counting()));
    }

    /// The zones a server may be in; none when its region is not known.
    List<String> of(Ecs ecs) {
        return ecs.primaryNic()
                .map(Nic::subnet)
                .flatMap(context.index()::regionOf)
                .map(Region::code)
                .map(context.profile()::zones)
                .orElse(List.of());
    }

    /// The zone with the fewest servers; the first of equals.
    Optional<String> leastUsed(List<String> zones) {
        return zones.stream().min(Comparator.comparingLong(zone -> servers.getOrDefault(zone, 0L)));
    }
}
