package org.vpcstudio.edit;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Guest.Service;
import org.vpcstudio.model.topology.Internet;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;

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
        int port = port(topology, vip);
        return topology.each(Internet.class)
                .findFirst()
                .map(internet -> new AccessIntent(
                        ids.next(Kind.ACCESS_INTENT, topology),
                        internet.name() + ", TCP " + port,
                        internet.id(),
                        eip.id(),
                        "tcp",
                        port,
                        AccessIntent.Expect.ALLOW,
                        RTO_MILLIS));
    }

    /// 443 when a bound server listens there or on nothing, else the first port it listens on.
    private static int port(Topology topology, Vip vip) {
        List<Integer> ports = vip.bindings().stream()
                .flatMap(ref -> topology.find(ref.ecs(), Ecs.class).stream())
                .flatMap(ecs -> ecs.guest().services().stream())
                .filter(service -> service.protocol().equals("tcp"))
                .map(Service::port)
                .toList();
        return ports.isEmpty() || ports.contains(HTTPS) ? HTTPS : ports.getFirst();
    }
}
