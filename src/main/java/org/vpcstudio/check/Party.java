package org.vpcstudio.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Internet;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.Placed;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SecurityRule.Remote;
import org.vpcstudio.model.topology.Site;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Unplaced;
import org.vpcstudio.model.topology.Vpc;

/// One end of a connection as the security groups at the other end see it.
///
/// @param range its addresses
/// @param groups the security groups of its interface; none outside the cloud
public record Party(Cidr range, Set<ResourceId> groups) {
    /// Every address there is.
    private static final Cidr EVERYWHERE = Cidr.parse("0.0.0.0/0");

    public Party {
        groups = Set.copyOf(groups);
    }

    /// An interface; empty when its address cannot be read.
    public static Optional<Party> of(Nic nic) {
        return nic.address().value().map(address -> new Party(new Cidr(address, 32), Set.copyOf(nic.securityGroups())));
    }

    /// The clients of an intent with their own addresses; none when it is not known who they are.
    public static List<Party> clients(RuleContext context, AccessIntent intent) {
        if (intent.clientAddress().value().isPresent()) {
            return List.of(new Party(new Cidr(intent.clientAddress().value().get(), 32), Set.of()));
        }
        return context.topology().find(intent.client()).stream()
                .flatMap(Party::all)
                .toList();
    }

    private static Stream<Party> all(Resource client) {
        return switch (client) {
            case Ecs ecs -> ecs.primaryNic().flatMap(Party::of).stream();
            case Subnet subnet -> subnet.cidr().value().stream().map(Party::network);
            case Vpc vpc ->
                vpc.cidrs().stream().flatMap(cidr -> cidr.value().stream()).map(Party::network);
            case Site site ->
                site.cidrs().stream().flatMap(cidr -> cidr.value().stream()).map(Party::network);
            case Internet _ -> Stream.of(network(EVERYWHERE));
            case Placed _, Unplaced _ -> Stream.empty();
        };
    }

    private static Party network(Cidr range) {
        return new Party(range.network(), Set.of());
    }

    /// Whether a rule is for all of it.
    boolean isIn(Remote remote) {
        return switch (remote) {
            case Remote.Anyone _ -> true;
            case Remote.Range(var cidr) ->
                cidr.value().filter(around -> around.network().contains(range)).isPresent();
            case Remote.Group(ResourceId group) -> groups.contains(group);
        };
    }

    /// Whether a rule is for some of it.
    boolean meets(Remote remote) {
        return switch (remote) {
            case Remote.Anyone _ -> true;
            case Remote.Range(var cidr) ->
                cidr.value().filter(other -> other.network().overlaps(range)).isPresent();
            case Remote.Group(ResourceId group) -> groups.contains(group);
        };
    }
}
