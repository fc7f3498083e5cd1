package org.vpcstudio.edit;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Guest.Service;
import org.vpcstudio.model.topology.Internet;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Placed;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Unplaced;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VirtualServer;

/// The promises that come with a connection, so that a simulation has clients from the start.
final class Promising {
    private static final int HTTPS = 443;

    /// Long enough for a failover with the default timers (worked design D1).
    private static final int RTO_MILLIS = 5000;

    private Promising() {}

    /// That the Internet reaches the service behind an EIP; empty when no Internet is drawn, or when something
    /// is promised of this EIP already.
    static Optional<AccessIntent> fromInternet(Topology topology, Eip eip, Vip vip, IdSource ids) {
        boolean promised = topology.each(AccessIntent.class)
                .anyMatch(intent -> intent.target().equals(eip.id()));
        if (promised) {
            return Optional.empty();
        }
        return topology.each(Internet.class)
                .findFirst()
                .map(internet -> of(topology, internet, eip, port(topology, vip), ids));
    }

    /// That a client reaches a VIP or an EIP.
    static AccessIntent of(Topology topology, Resource client, Resource target, IdSource ids) {
        return of(topology, client, target, port(topology, target), ids);
    }

    private static AccessIntent of(Topology topology, Resource client, Resource target, int port, IdSource ids) {
        return new AccessIntent(
                ids.next(Kind.ACCESS_INTENT, topology),
                client.name() + ", TCP " + port,
                client.id(),
                target.id(),
                "tcp",
                port,
                AccessIntent.Expect.ALLOW,
                RTO_MILLIS);
    }

    private static int port(Topology topology, Resource target) {
        return switch (target) {
            case Vip vip -> port(topology, vip);
            case Eip eip ->
                eip.targets().stream()
                        .flatMap(end -> topology.find(end.end(), Vip.class).stream())
                        .findFirst()
                        .map(vip -> port(topology, vip))
                        .orElse(HTTPS);
            case Placed _, Unplaced _ -> HTTPS;
        };
    }

    /// That of a virtual server on the VIP; 443 when a bound server listens there or on nothing; else the first port
    /// it listens on.
    private static int port(Topology topology, Vip vip) {
        Optional<Integer> balanced = topology.each(VirtualServer.class)
                .filter(server -> server.vip().equals(vip.id()))
                .map(VirtualServer::port)
                .findFirst();
        if (balanced.isPresent()) {
            return balanced.get();
        }
        List<Integer> ports = vip.bindings().stream()
                .flatMap(ref -> topology.find(ref.ecs(), Ecs.class).stream())
                .flatMap(ecs -> ecs.guest().services().stream())
                .filter(service -> service.protocol().equals("tcp"))
                .map(Service::port)
                .toList();
        return ports.isEmpty() || ports.contains(HTTPS) ? HTTPS : ports.getFirst();
    }
}
