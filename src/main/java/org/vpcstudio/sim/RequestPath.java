package org.vpcstudio.sim;

import java.util.Optional;
import java.util.function.Function;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Guest.Service;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.sim.cloud.Firewall;
import org.vpcstudio.sim.network.Plug;
import org.vpcstudio.sim.trace.TraceEvent;
import org.vpcstudio.sim.trace.TraceEvent.Loss;

/// The way of one request: target, holder, security groups, service.
final class RequestPath {
    /// What a client on the Internet has as its address: one of those reserved for documentation (RFC 5737).
    private static final Ipv4 INTERNET_CLIENT = Ipv4.parse("198.51.100.10");

    private static final int NO_CAUSE = -1;

    private final Topology topology;
    private final Stage stage;
    private final Firewall firewall;

    RequestPath(Topology topology, Stage stage) {
        this.topology = topology;
        this.stage = stage;
        this.firewall = new Firewall(topology);
    }

    /// Where a request stands: at an interface of a server, or lost.
    private sealed interface Stop {
        record At(NicRef nic, int cause) implements Stop {}

        record Lost(Loss loss, int cause) implements Stop {}
    }

    /// What becomes of a request sent now; empty when the client itself is dead.
    Optional<TraceEvent> ask(AccessIntent intent, long now) {
        Optional<Server> sender = Optional.ofNullable(stage.servers.get(intent.client()));
        if (sender.map(server -> !server.isAlive()).orElse(false)) {
            return Optional.empty();
        }
        Stop stop = delivered(intent);
        if (stop instanceof Stop.At at) {
            stop = served(intent, at);
        }
        return Optional.of(
                switch (stop) {
                    case Stop.At at ->
                        new TraceEvent.RequestAnswered(
                                now, at.cause(), intent.id(), at.nic().ecs());
                    case Stop.Lost lost -> new TraceEvent.RequestLost(now, lost.cause(), intent.id(), lost.loss());
                });
    }

    private Stop delivered(AccessIntent intent) {
        Optional<Eip> eip = topology.find(intent.target(), Eip.class);
        if (eip.isPresent()) {
            return translated(eip.get());
        }
        Optional<Vip> vip = topology.find(intent.target(), Vip.class);
        boolean routed = vip.map(one -> sameVpc(intent.client(), one)).orElse(false);
        return routed ? located(vip.orElseThrow()) : new Stop.Lost(Loss.NO_OWNER, NO_CAUSE);
    }

    /// The EIP's translation: it follows a VIP, and stays on an interface.
    private Stop translated(Eip eip) {
        Optional<Eip.Target> target = eip.targets().stream().findFirst();
        Function<Eip.Target, Stop> behind = bound -> switch (bound) {
            case Eip.Target.OfVip of ->
                topology.find(of.vip(), Vip.class).map(this::located).orElse(new Stop.Lost(Loss.EIP_UNBOUND, NO_CAUSE));
            case Eip.Target.OfNic of -> alive(of.nic());
            case Eip.Target.OfNat _, Eip.Target.OfVpn _ -> new Stop.Lost(Loss.EIP_UNBOUND, NO_CAUSE);
        };
        return target.map(behind).orElse(new Stop.Lost(Loss.EIP_UNBOUND, NO_CAUSE));
    }

    private Stop alive(NicRef nic) {
        boolean live = topology.nic(nic)
                .map(one -> stage.network.isLive(new Plug(nic.ecs(), one.guestName())))
                .orElse(false);
        return live ? new Stop.At(nic, NO_CAUSE) : new Stop.Lost(Loss.OWNER_DEAD, NO_CAUSE);
    }

    private boolean sameVpc(ResourceId client, Vip vip) {
        return topology.find(client, Ecs.class)
                        .flatMap(Ecs::primaryNic)
                        .flatMap(nic -> vpc(nic.subnet()))
                        .equals(vpc(vip.subnet()))
                && topology.find(client, Ecs.class).isPresent();
    }

    private Optional<ResourceId> vpc(ResourceId subnet) {
        return topology.find(subnet, Subnet.class).map(Subnet::vpc);
    }

    /// Where the network delivers a VIP now.
    private Stop located(Vip vip) {
        Optional<Plug> place = stage.locations.of(vip.id());
        boolean held = stage.servers.values().stream().anyMatch(server -> server.holds(vip.id()));
        int lastMove = stage.recorder.lastMove(vip.id());
        if (place.isEmpty()) {
            return new Stop.Lost(held ? Loss.NOT_BOUND : Loss.NO_OWNER, lastMove);
        }
        Plug plug = place.get();
        boolean holds = Optional.ofNullable(stage.servers.get(plug.server()))
                .map(server -> server.holds(vip.id()))
                .orElse(false);
        if (holds) {
            Optional<NicRef> nic = nic(plug).map(one -> new NicRef(plug.server(), one.id()));
            return nic.map(ref -> (Stop) new Stop.At(ref, stage.recorder.lastLocation(vip.id())))
                    .orElse(new Stop.Lost(Loss.NOT_BOUND, lastMove));
        }
        boolean reachable = stage.network.isLive(plug);
        return new Stop.Lost(reachable && !held ? Loss.NO_OWNER : stale(vip, held, reachable), lastMove);
    }

    /// The network delivers to a server that is dead or no longer holds the VIP.
    private Loss stale(Vip vip, boolean held, boolean reachable) {
        boolean unbound = held
                && reachable
                && stage.servers.values().stream()
                        .filter(server -> server.holds(vip.id()))
                        .noneMatch(server -> server.mayUse(vip.id()));
        return unbound ? Loss.NOT_BOUND : Loss.OWNER_DEAD;
    }

    private Stop served(AccessIntent intent, Stop.At at) {
        Nic nic = topology.nic(at.nic()).orElseThrow();
        if (!passes(intent, nic)) {
            return new Stop.Lost(Loss.SECURITY_GROUP, NO_CAUSE);
        }
        Ecs ecs = topology.find(at.nic().ecs(), Ecs.class).orElseThrow();
        Optional<Server> server = Optional.ofNullable(stage.servers.get(ecs.id()));
        int dead = NO_CAUSE;
        for (Service service : ecs.guest().services()) {
            if (service.protocol().equals(intent.protocol()) && service.port() == intent.port()) {
                int since = server.map(one -> one.deadSince(service.name())).orElse(NO_CAUSE);
                if (since < 0) {
                    return at;
                }
                dead = since;
            }
        }
        return new Stop.Lost(Loss.NO_SERVICE, dead);
    }

    private boolean passes(AccessIntent intent, Nic holder) {
        Firewall.Packet packet = new Firewall.Packet(intent.protocol(), intent.port());
        Optional<Nic> client = topology.find(intent.client(), Ecs.class).flatMap(Ecs::primaryNic);
        boolean byEip = topology.find(intent.target(), Eip.class).isPresent();
        boolean out = client.map(
                        nic -> firewall.letsOut(nic, packet, address(intent.target()), client.filter(_ -> false)))
                .orElse(true);
        // Through an EIP the packet comes from a public address, whoever sent it.
        Ipv4 source = byEip
                ? INTERNET_CLIENT
                : client.flatMap(nic -> nic.address().value()).orElse(INTERNET_CLIENT);
        return out && firewall.letsIn(holder, packet, source, byEip ? Optional.empty() : client);
    }

    private Ipv4 address(ResourceId target) {
        Optional<Ipv4> eip =
                topology.find(target, Eip.class).flatMap(one -> one.address().value());
        Optional<Ipv4> vip =
                topology.find(target, Vip.class).flatMap(one -> one.address().value());
        return eip.or(() -> vip).orElse(INTERNET_CLIENT);
    }

    private Optional<Nic> nic(Plug plug) {
        return topology.find(plug.server(), Ecs.class).stream()
                .flatMap(ecs -> ecs.nics().stream())
                .filter(one -> one.guestName().equals(plug.interfaceName()))
                .findFirst();
    }
}
