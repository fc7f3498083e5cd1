package org.vpcstudio.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
import org.vpcstudio.model.topology.VpnConnection;

/// What is joined by lines, before anybody knows where they run.
final class Relations {
    private final Topology topology;
    private final Set<ResourceId> drawn;

    /// Lines of one kind from one element to others.
    record Fan(LineKind kind, ResourceId from, List<Ray> rays) {}

    /// One of them.
    ///
    /// @param links the resources that the line stands for; a line for each is drawn side by side
    /// @param words what its label says, one after the other
    record Ray(ResourceId to, List<ResourceId> links, List<String> words) {
        static Ray to(ResourceId id) {
            return new Ray(id, List.of(), List.of());
        }
    }

    Relations(Topology topology, Set<ResourceId> drawn) {
        this.topology = topology;
        this.drawn = drawn;
    }

    /// All but the peerings, in the order in which they are drawn.
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
        topology.each(Site.class).forEach(site -> fans.add(plain(LineKind.ACCESS, site.id(), publicTargets(site))));
        fans.addAll(linked(LineKind.VPN, topology.each(VpnConnection.class)));
        fans.addAll(linked(LineKind.DIRECT_CONNECT, topology.each(VirtualInterface.class)));
        fans.addAll(balanced());
        fans.addAll(routes());
        return fans;
    }

    private static Fan plain(LineKind kind, ResourceId from, Stream<ResourceId> to) {
        return new Fan(kind, from, to.distinct().map(Ray::to).toList());
    }

    /// The EIPs that machines of a site are to reach over the Internet; VIPs are reached over the site's own lines.
    private Stream<ResourceId> publicTargets(Site site) {
        return topology.each(AccessIntent.class)
                .filter(intent -> intent.client().equals(site.id()))
                .map(AccessIntent::target)
                .filter(target -> topology.find(target, Eip.class).isPresent());
    }

    private static List<Fan> linked(LineKind kind, Stream<? extends Link> links) {
        Map<ResourceId, Map<ResourceId, List<ResourceId>>> byEnds = new LinkedHashMap<>();
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
        Map<ResourceId, Map<ResourceId, List<String>>> backends = new LinkedHashMap<>();
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
                            .filter(drawn::contains)
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
        return topology.each(RouteTable.class)
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
