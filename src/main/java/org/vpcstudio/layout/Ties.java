package org.vpcstudio.layout;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Internet;
import org.vpcstudio.model.topology.Link;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VirtualServer;
import org.vpcstudio.model.topology.VpcPeering;

/// Who comes before whom in a picture, the way traffic goes: sites and the Internet, EIPs, clients, VIPs, servers,
/// backends.
final class Ties {
    /// One of them.
    record Tie(ResourceId from, ResourceId to) {}

    private Ties() {}

    /// All of a design, in the order of ids.
    static List<Tie> of(Topology topology) {
        Set<Tie> ties = new LinkedHashSet<>();
        topology.each(Internet.class)
                .forEach(internet ->
                        topology.each(Eip.class).forEach(eip -> ties.add(new Tie(internet.id(), eip.id()))));
        topology.each(Eip.class)
                .forEach(eip -> eip.targets().forEach(target -> ties.add(new Tie(eip.id(), target.end()))));
        topology.each(Vip.class).forEach(vip -> vip.bindings().forEach(nic -> ties.add(new Tie(vip.id(), nic.ecs()))));
        topology.each(VirtualServer.class)
                .forEach(server -> backends(topology, server).forEach(ties::add));
        topology.each(AccessIntent.class)
                .filter(intent -> topology.find(intent.client(), Internet.class).isEmpty())
                .forEach(intent -> ties.add(new Tie(intent.client(), intent.target())));
        topology.all().stream()
                .flatMap(resource -> resource instanceof Link link ? Stream.of(link) : Stream.empty())
                .forEach(link -> ties.add(tie(link)));
        return List.copyOf(ties);
    }

    /// The backends come after the directors, and after the VIP where no server is bound to it.
    private static Stream<Tie> backends(Topology topology, VirtualServer server) {
        List<ResourceId> directors = topology.find(server.vip(), Vip.class).stream()
                .flatMap(vip -> vip.bindings().stream())
                .map(NicRef::ecs)
                .filter(ecs -> topology.find(ecs, Ecs.class).isPresent())
                .toList();
        List<ResourceId> before = directors.isEmpty() ? List.of(server.vip()) : directors;
        return server.realServers().stream()
                .map(real -> real.nic().ecs())
                .filter(ecs -> !directors.contains(ecs))
                .flatMap(ecs -> before.stream().map(from -> new Tie(from, ecs)));
    }

    /// The lines of a site come from it.
    private static Tie tie(Link link) {
        return link instanceof VpcPeering ? new Tie(link.from(), link.to()) : new Tie(link.to(), link.from());
    }

    /// The ties between these elements that the ties of what is in them make, each once.
    ///
    /// @param holder of each element of the design, the one of these that it is or is in
    static List<Tie> between(List<Tie> all, Map<ResourceId, ResourceId> holder) {
        return all.stream()
                .flatMap(tie -> {
                    Optional<ResourceId> from = Optional.ofNullable(holder.get(tie.from()));
                    Optional<ResourceId> to = Optional.ofNullable(holder.get(tie.to()));
                    return from.isPresent() && to.isPresent() && !from.equals(to)
                            ? Stream.of(new Tie(from.get(), to.get()))
                            : Stream.empty();
                })
                .distinct()
                .toList();
    }
}
