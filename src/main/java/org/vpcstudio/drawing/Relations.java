package org.vpcstudio.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vpcstudio.arrange.Net;
import org.vpcstudio.drawing.Scene.LineKind;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Internet;
import org.vpcstudio.model.topology.Link;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.RealServer;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Route;
import org.vpcstudio.model.topology.RouteTable;
import org.vpcstudio.model.topology.Site;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VirtualInterface;
import org.vpcstudio.model.topology.VirtualServer;
import org.vpcstudio.model.topology.VpcPeering;
import org.vpcstudio.model.topology.VpnConnection;

/// What is joined by lines, before anybody knows where they run.
final class Relations {
    /// The phase of a router after those of all kinds.
    static final int PHASE_OF_WALKS = LineKind.values().length + 1;

    private final Topology topology;
    private final Predicate<ResourceId> drawn;
    private final List<RouteTable> tables;

    /// Lines of one kind from one element to others.
    ///
    /// @param net their name for the router
    record Fan(Net net, LineKind kind, ResourceId from, List<Ray> rays) {
        Fan(LineKind kind, ResourceId from, List<Ray> rays) {
            this(Relations.net(kind, from), kind, from, rays);
        }

        Fan {
            rays = List.copyOf(rays);
        }
    }

    /// One of them.
    ///
    /// @param links the resources that the line stands for; a line for each is drawn side by side
    /// @param words what its label says, one after the other
    /// @param count how many connections the line stands for when it ends at a collapsed container
    record Ray(ResourceId to, List<ResourceId> links, List<String> words, int count) {
        Ray {
            links = List.copyOf(links);
            words = List.copyOf(words);
        }

        Ray(ResourceId to, List<ResourceId> links, List<String> words) {
            this(to, links, words, 1);
        }

        static Ray to(ResourceId id) {
            return new Ray(id, List.of(), List.of());
        }
    }

    /// The name that lines of this kind from this element have for the router: kind by kind, in the order of the
    /// elements they come from.
    static Net net(LineKind kind, ResourceId from) {
        int phase =
                switch (kind) {
                    case BINDING -> 0;
                    case ASSOCIATION -> 1;
                    case ACCESS -> 2;
                    case VPN -> 3;
                    case DIRECT_CONNECT -> 4;
                    case LVS -> 5;
                    case ROUTE -> 6;
                    // Peerings keep away from everything else.
                    case PEERING -> 7;
                };
        return new Net(phase, from.value());
    }

    /// @param drawn whether a line can end at an element, or at what is drawn in its place
    Relations(Topology topology, Predicate<ResourceId> drawn) {
        this.topology = topology;
        this.drawn = drawn;
        this.tables = topology.each(RouteTable.class).toList();
    }

    /// All, in the order of their nets.
    List<Fan> all() {
        List<Fan> fans = new ArrayList<>();
        topology.each(Vip.class)
                .forEach(vip -> fans.add(plain(
                        LineKind.BINDING, vip.id(), vip.bindings().stream().map(NicRef::ecs))));
        topology.each(Eip.class)
                .forEach(eip -> fans.add(plain(
                        LineKind.ASSOCIATION, eip.id(), eip.targets().stream().map(Eip.Target::end))));
        topology.each(Internet.class)
                .forEach(internet -> fans.add(plain(
                        LineKind.ACCESS, internet.id(), topology.each(Eip.class).map(Eip::id))));
        fans.addAll(fromSites());
        fans.addAll(linked(LineKind.VPN, topology.each(VpnConnection.class)));
        fans.addAll(linked(LineKind.DIRECT_CONNECT, topology.each(VirtualInterface.class)));
        fans.addAll(balanced());
        fans.addAll(routes());
        topology.each(VpcPeering.class)
                .filter(peering -> !peering.local().equals(peering.peer()))
                .forEach(peering -> fans.add(new Fan(
                        net(LineKind.PEERING, peering.id()),
                        LineKind.PEERING,
                        peering.local(),
                        List.of(new Ray(peering.peer(), List.of(peering.id()), List.of(peering.name()))))));
        fans.sort(Comparator.comparing(Fan::net));
        return fans;
    }

    private static Fan plain(LineKind kind, ResourceId from, Stream<ResourceId> to) {
        return new Fan(kind, from, to.distinct().map(Ray::to).toList());
    }

    /// To the EIPs that machines of a site are to reach over the Internet; VIPs are reached over the site's own lines.
    private List<Fan> fromSites() {
        Map<ResourceId, Set<ResourceId>> targets = new TreeMap<>();
        topology.each(AccessIntent.class)
                .filter(intent -> topology.find(intent.client(), Site.class).isPresent())
                .filter(intent -> topology.find(intent.target(), Eip.class).isPresent())
                .forEach(intent -> targets.computeIfAbsent(intent.client(), _ -> new LinkedHashSet<>())
                        .add(intent.target()));
        List<Fan> fans = new ArrayList<>();
        targets.forEach((site, eips) -> fans.add(plain(LineKind.ACCESS, site, eips.stream())));
        return fans;
    }

    private static List<Fan> linked(LineKind kind, Stream<? extends Link> links) {
        Map<ResourceId, Map<ResourceId, List<ResourceId>>> byEnds = new TreeMap<>();
        links.forEach(link -> byEnds.computeIfAbsent(link.from(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(link.to(), _ -> new ArrayList<>())
                .add(link.id()));
        List<Fan> fans = new ArrayList<>();
        byEnds.forEach((from, ends) -> {
            List<Ray> rays = new ArrayList<>();
            ends.forEach((to, ids) -> rays.add(new Ray(to, List.copyOf(ids), List.of())));
            fans.add(new Fan(kind, from, rays));
        });
        return fans;
    }

    private List<Fan> balanced() {
        Map<ResourceId, Map<ResourceId, List<String>>> backends = new TreeMap<>();
        topology.each(VirtualServer.class)
                .forEach(server -> server.realServers().stream()
                        .map(RealServer::nic)
                        .map(NicRef::ecs)
                        .forEach(ecs -> backends.computeIfAbsent(server.vip(), _ -> new LinkedHashMap<>())
                                .computeIfAbsent(ecs, _ -> new ArrayList<>())
                                .add(server.method().name())));
        List<Fan> fans = new ArrayList<>();
        backends.forEach((vip, ends) -> {
            List<Ray> rays = new ArrayList<>();
            ends.forEach((ecs, methods) ->
                    rays.add(new Ray(ecs, List.of(), methods.stream().distinct().toList())));
            fans.add(new Fan(LineKind.LVS, vip, rays));
        });
        return fans;
    }

    /// From a subnet to the next hops of its custom routes. The route to a peering is the peering's own line.
    private List<Fan> routes() {
        List<Fan> fans = new ArrayList<>();
        topology.each(Subnet.class).forEach(subnet -> {
            Map<ResourceId, List<String>> hops = new LinkedHashMap<>();
            tables(subnet)
                    .flatMap(table -> table.routes().stream())
                    .filter(route -> route.origin() == Route.Origin.CUSTOM)
                    .forEach(route -> hop(route.hop())
                            .filter(drawn)
                            .filter(hop -> !isIn(hop, subnet.id()))
                            .ifPresent(hop -> hops.computeIfAbsent(hop, _ -> new ArrayList<>())
                                    .add(route.destination().text())));
            List<Ray> rays = new ArrayList<>();
            hops.forEach((hop, ranges) -> rays.add(new Ray(hop, List.of(), List.copyOf(ranges))));
            fans.add(new Fan(LineKind.ROUTE, subnet.id(), rays));
        });
        return fans;
    }

    private Stream<RouteTable> tables(Subnet subnet) {
        return tables.stream()
                .filter(table -> subnet.routeTables().isEmpty()
                        ? table.main() && table.vpc().equals(subnet.vpc())
                        : subnet.routeTables().contains(table.id()));
    }

    private boolean isIn(ResourceId hop, ResourceId subnet) {
        return topology.find(hop)
                .flatMap(resource -> resource.parent())
                .filter(subnet::equals)
                .isPresent();
    }

    private static Optional<ResourceId> hop(Route.NextHop hop) {
        return switch (hop) {
            case Route.NextHop.Server(ResourceId ecs) -> Optional.of(ecs);
            case Route.NextHop.Extension(NicRef nic) -> Optional.of(nic.ecs());
            case Route.NextHop.OfVip(ResourceId vip) -> Optional.of(vip);
            case Route.NextHop.Nat(ResourceId gateway) -> Optional.of(gateway);
            case Route.NextHop.Vpn(ResourceId gateway) -> Optional.of(gateway);
            case Route.NextHop.DirectConnect(ResourceId gateway) -> Optional.of(gateway);
            case Route.NextHop.Peering _, Route.NextHop.Local _, Route.NextHop.Foreign _ -> Optional.empty();
        };
    }
}
