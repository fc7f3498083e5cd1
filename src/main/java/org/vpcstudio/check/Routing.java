package org.vpcstudio.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Route;
import org.vpcstudio.model.topology.Route.NextHop;
import org.vpcstudio.model.topology.RouteTable;
import org.vpcstudio.model.topology.Subnet;

/// The routes of a design: which table a subnet has, what leads to a gateway. A route table that is not drawn counts as
/// an empty default table (RT-002).
public final class Routing {
    /// A route in its table.
    ///
    /// @param at its place, from 0
    public record Entry(RouteTable table, int at, Route route) {
        /// Points at a property of the route, such as `hop`.
        public Anchor anchor(String property) {
            return Anchor.at(table.id(), "routes." + at + "." + property);
        }

        /// Where the route is for; empty when that cannot be read.
        public Optional<Cidr> destination() {
            return route.destination().value().map(Cidr::network);
        }

        /// The element the route leads to; empty for local and foreign hops.
        public Optional<ResourceId> end() {
            return Routing.end(route.hop());
        }

        /// The change that takes the route away.
        public Edit removed() {
            List<Route> rest = new ArrayList<>(table.routes());
            rest.remove(at);
            return new Edit.Put(table.withRoutes(rest));
        }
    }

    private final Index index;

    Routing(Index index) {
        this.index = index;
    }

    /// The routes of a table in their order.
    public static Stream<Entry> entries(RouteTable table) {
        return IntStream.range(0, table.routes().size())
                .mapToObj(i -> new Entry(table, i, table.routes().get(i)));
    }

    /// The element a hop names; empty for local and foreign ones.
    public static Optional<ResourceId> end(NextHop hop) {
        return switch (hop) {
            case NextHop.Local _, NextHop.Foreign _ -> Optional.empty();
            case NextHop.Server(ResourceId ecs) -> Optional.of(ecs);
            case NextHop.Extension(var nic) -> Optional.of(nic.ecs());
            case NextHop.OfVip(ResourceId vip) -> Optional.of(vip);
            case NextHop.Nat(ResourceId gateway) -> Optional.of(gateway);
            case NextHop.Peering(ResourceId peering) -> Optional.of(peering);
            case NextHop.Vpn(ResourceId gateway) -> Optional.of(gateway);
            case NextHop.DirectConnect(ResourceId gateway) -> Optional.of(gateway);
        };
    }

    /// A table with one route more at its end.
    public static Edit added(RouteTable table, Cidr destination, NextHop hop) {
        List<Route> routes = new ArrayList<>(table.routes());
        routes.add(new Route(Written.cidr(destination), hop));
        return new Edit.Put(table.withRoutes(routes));
    }

    /// The routes that lead to this element, in the order of their tables.
    public List<Entry> toward(ResourceId hop) {
        return index.referring(hop, RouteTable.class).stream()
                .flatMap(Routing::entries)
                .filter(entry -> entry.end().filter(hop::equals).isPresent())
                .toList();
    }

    /// The default table of a VPC; empty when it is not drawn.
    public Optional<RouteTable> main(ResourceId vpc) {
        return index.referring(vpc, RouteTable.class).stream()
                .filter(table -> table.main() && table.vpc().equals(vpc))
                .findFirst();
    }

    /// The table for what leaves a subnet; empty when it is the default one and not drawn.
    public Optional<RouteTable> table(Subnet subnet) {
        return subnet.routeTables().stream()
                .flatMap(id -> index.find(id, RouteTable.class).stream())
                .findFirst()
                .or(() -> main(subnet.vpc()));
    }

    /// Where a table sends what is for this address: the longest match.
    public static Optional<Entry> match(RouteTable table, Ipv4 address) {
        return entries(table)
                .filter(entry -> entry.destination()
                        .filter(cidr -> cidr.contains(address))
                        .isPresent())
                .max((one, other) -> Integer.compare(length(one), length(other)));
    }

    private static int length(Entry entry) {
        return entry.destination().map(Cidr::prefix).orElse(-1);
    }

    /// Whether a table sends all of a range to this element by one route.
    public static boolean leads(Optional<RouteTable> table, Cidr range, ResourceId hop) {
        return table.stream()
                .flatMap(Routing::entries)
                .anyMatch(entry -> entry.end().filter(hop::equals).isPresent()
                        && entry.destination()
                                .filter(cidr -> cidr.contains(range))
                                .isPresent());
    }
}
