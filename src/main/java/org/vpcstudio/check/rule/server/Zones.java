package org.vpcstudio.check.rule.server;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.Region;

/// The availability zones a server may be in.
final class Zones {
    private Zones() {}

    /// All of its region; none when that is not known.
    static List<String> of(RuleContext context, Ecs ecs) {
        return ecs.primaryNic()
                .map(Nic::subnet)
                .flatMap(context.index()::regionOf)
                .map(Region::code)
                .map(context.profile()::zones)
                .orElse(List.of());
    }

    /// The one with the fewest servers of its subnet; the first of equals.
    static Optional<String> leastUsed(RuleContext context, Ecs ecs, List<String> zones) {
        List<String> taken = ecs.primaryNic().stream()
                .flatMap(nic -> context.index().nicsIn(nic.subnet()).stream())
                .map(server -> server.ecs().zone())
                .toList();
        return zones.stream()
                .min(Comparator.comparingLong(
                        zone -> taken.stream().filter(zone::equals).count()));
    }
}
