package org.vpcstudio.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.NatGateway;
import org.vpcstudio.model.topology.Remarks;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Route;
import org.vpcstudio.model.topology.RouteTable;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vpc;

/// The routes that come with connections: in the default table of the VPC, which is made when there is none.
final class Routing {
    private static final Written<Cidr> EVERYWHERE = Written.cidr("0.0.0.0/0");

    private Routing() {}

    /// The default table of a VPC with these routes too. A destination that it has already keeps its next hop (RT-003).
    static Edit added(Topology topology, ResourceId vpc, List<Route> routes, IdSource ids) {
        RouteTable table = main(topology, vpc).orElseGet(() -> fresh(topology, vpc, ids));
        List<Route> all = new ArrayList<>(table.routes());
        for (Route route : routes) {
            if (all.stream().noneMatch(present -> present.destination().equals(route.destination()))) {
                all.add(route);
            }
        }
        return all.size() == table.routes().size() ? Edit.all() : new Edit.Put(table.withRoutes(all));
    }

    /// The way out that comes with a NAT gateway, unless the VPC has one (NAT-007).
    static Edit delivered(Topology topology, NatGateway gateway, IdSource ids) {
        return added(topology, gateway.vpc(), List.of(auto(EVERYWHERE, new Route.NextHop.Nat(gateway.id()))), ids);
    }

    /// A route that the gateway itself delivers.
    static Route auto(Written<Cidr> destination, Route.NextHop hop) {
        return new Route(destination, hop, Route.Origin.AUTO, "");
    }

    /// The tables without the routes of gateways to these destinations over this hop.
    static List<Edit> withdrawn(Topology topology, Route.NextHop hop, List<Written<Cidr>> destinations) {
        List<Edit> edits = new ArrayList<>();
        topology.each(RouteTable.class).forEach(table -> {
            List<Route> left = table.routes().stream()
                    .filter(route -> route.origin() != Route.Origin.AUTO
                            || !route.hop().equals(hop)
                            || !destinations.contains(route.destination()))
                    .toList();
            if (left.size() < table.routes().size()) {
                edits.add(new Edit.Put(table.withRoutes(left)));
            }
        });
        return edits;
    }

    private static Optional<RouteTable> main(Topology topology, ResourceId vpc) {
        return topology.each(RouteTable.class)
                .filter(table -> table.main() && table.vpc().equals(vpc))
                .findFirst();
    }

    private static RouteTable fresh(Topology topology, ResourceId vpc, IdSource ids) {
        String name = "rtb-" + topology.find(vpc, Vpc.class).map(Vpc::name).orElse("vpc");
        return new RouteTable(ids.next(Kind.ROUTE_TABLE, topology), name, Remarks.DEFAULT, vpc, true, List.of());
    }
}
