package org.vpcstudio.check.rule.peering;

import java.util.Optional;
import java.util.stream.Stream;
import org.vpcstudio.check.Routing;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.RouteTable;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vip;

/// A wanted connection from a server or a subnet to a VIP of a peered VPC.
///
/// @param side the peering, seen from the client
/// @param from the client's subnet
record Trip(Side side, AccessIntent intent, Subnet from, Vip vip, Subnet to, Ipv4 address) {
    static Stream<Trip> all(RuleContext context) {
        return context.each(AccessIntent.class)
                .filter(intent -> intent.expect() == AccessIntent.Expect.ALLOW)
                .flatMap(intent -> of(context, intent));
    }

    private static Stream<Trip> of(RuleContext context, AccessIntent intent) {
        return client(context, intent).stream()
                .flatMap(from -> context.topology().find(intent.target(), Vip.class).stream()
                        .flatMap(vip -> context.topology().find(vip.subnet(), Subnet.class).stream()
                                .flatMap(to -> vip.address().value().stream()
                                        .flatMap(address -> Side.between(context, from.vpc(), to.vpc()).stream()
                                                .map(side -> new Trip(side, intent, from, vip, to, address))))));
    }

    private static Optional<Subnet> client(RuleContext context, AccessIntent intent) {
        return context.topology()
                .find(intent.client(), Subnet.class)
                .or(() -> context.topology()
                        .find(intent.client(), Ecs.class)
                        .flatMap(Ecs::primaryNic)
                        .map(Nic::subnet)
                        .flatMap(id -> context.topology().find(id, Subnet.class)));
    }

    /// Whether this table sends the VIP's address to the peering.
    boolean goes(Optional<RouteTable> table) {
        return leads(table, new Cidr(address, 32));
    }

    /// Whether this table sends answers back to the peering.
    boolean comesBack(Optional<RouteTable> table) {
        return from.cidr().value().filter(range -> leads(table, range)).isPresent();
    }

    private boolean leads(Optional<RouteTable> table, Cidr range) {
        return Routing.leads(table, range, side.peering().id());
    }

    /// Whether any table of the client's VPC does.
    boolean goesSomewhere(RuleContext context) {
        return side.routes(context).stream().anyMatch(entry -> goes(Optional.of(entry.table())));
    }
}
