package org.vpcstudio.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Guest;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.RealServer;
import org.vpcstudio.model.topology.RealServer.HealthCheck;
import org.vpcstudio.model.topology.Remarks;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VirtualServer;
import org.vpcstudio.text.Message;

/// LVS spreads what comes to a VIP over backends. The first backend brings the virtual server, on the cluster that
/// announces the VIP, further ones join it. With direct routing a backend answers with the VIP's address, so it has the
/// address on its loopback (LVS-008), keeps quiet about it in ARP (LVS-009) and may send with it (LVS-004). The values
/// are those of the worked design of an HA load-balancing cluster.
record Balancing(Document document, Vip vip, Ecs ecs) implements Joint {
    private static final int ARP_IGNORE = 1;
    private static final int ARP_ANNOUNCE = 2;
    private static final int HTTP = 80;
    private static final int DELAY_LOOP = 6;
    private static final HealthCheck CHECK = new HealthCheck(HealthCheck.Type.TCP, 3, 1, 1, "");

    @Override
    public Optional<Message> refusal() {
        Topology topology = document.topology();
        if (Binding.nicFor(vip, ecs).isEmpty()) {
            return Optional.of(Message.of("edit.connect.other-subnet", ecs.name(), vip.name()));
        }
        if (Binding.holds(vip, ecs)) {
            return Optional.of(Message.of("edit.connect.director", ecs.name(), vip.name()));
        }
        if (topology.clustersOf(vip.id()).isEmpty()) {
            return Optional.of(Message.of("edit.connect.no-directors", vip.name()));
        }
        List<VirtualServer> servers = servers(topology);
        return !servers.isEmpty() && servers.stream().allMatch(this::has)
                ? Optional.of(Message.of("edit.connect.twice", ecs.name(), vip.name()))
                : Optional.empty();
    }

    private List<VirtualServer> servers(Topology topology) {
        return topology.each(VirtualServer.class)
                .filter(server -> server.vip().equals(vip.id()))
                .toList();
    }

    private boolean has(VirtualServer server) {
        return server.realServers().stream().anyMatch(real -> real.nic().ecs().equals(ecs.id()));
    }

    @Override
    public Step make(IdSource ids) {
        Topology topology = document.topology();
        NicRef nic = new NicRef(ecs.id(), Binding.nicFor(vip, ecs).orElseThrow().id());
        List<VirtualServer> present = servers(topology);
        List<VirtualServer> servers = present.isEmpty() ? List.of(fresh(topology, ids)) : present;
        Draft draft = new Draft(document).put(tuned());
        servers.stream().filter(server -> !has(server)).forEach(server -> {
            List<RealServer> real = new ArrayList<>(server.realServers());
            real.add(new RealServer(nic, server.port(), 1, Optional.of(CHECK)));
            draft.put(server.withRealServers(real));
        });
        return Step.of(Message.of("edit.balance", vip.name(), ecs.name()), draft.edit());
    }

    private VirtualServer fresh(Topology topology, IdSource ids) {
        KeepalivedCluster cluster = topology.clustersOf(vip.id()).getFirst();
        int port = ecs.guest().services().stream()
                .filter(service -> service.protocol().equals("tcp"))
                .map(Guest.Service::port)
                .findFirst()
                .orElse(HTTP);
        return new VirtualServer(
                ids.next(Kind.VIRTUAL_SERVER, topology),
                Naming.free(topology, "lvs"),
                Remarks.DEFAULT,
                cluster.id(),
                vip.id(),
                port,
                "tcp",
                VirtualServer.Method.DR,
                "rr",
                Optional.empty(),
                Optional.of(DELAY_LOOP),
                Optional.empty(),
                List.of());
    }

    private Ecs tuned() {
        Nic nic = Binding.nicFor(vip, ecs).orElseThrow();
        Guest guest = ecs.guest();
        List<Written<Ipv4>> addresses = new ArrayList<>(guest.loopbackVips());
        if (!addresses.contains(vip.address())) {
            addresses.add(vip.address());
        }
        return ecs.withNic(nic.withSourceDestinationCheck(false))
                .withGuest(guest.withLoopbackVips(addresses)
                        .withArpIgnore(Math.max(ARP_IGNORE, guest.arpIgnore()))
                        .withArpAnnounce(ARP_ANNOUNCE));
    }

    @Override
    public Edit cut() {
        List<VirtualServer> joined =
                servers(document.topology()).stream().filter(this::has).toList();
        if (joined.isEmpty()) {
            return Edit.all();
        }
        Draft draft = new Draft(document).put(plain());
        joined.forEach(server -> {
            List<RealServer> left = server.realServers().stream()
                    .filter(real -> !real.nic().ecs().equals(ecs.id()))
                    .toList();
            draft.take(left.isEmpty() ? new Edit.Remove(server.id()) : new Edit.Put(server.withRealServers(left)));
        });
        return draft.edit();
    }

    /// The server without what it needed as a backend, as far as it is no backend of another VIP.
    private Ecs plain() {
        List<Written<Ipv4>> left = ecs.guest().loopbackVips().stream()
                .filter(address -> !address.equals(vip.address()))
                .toList();
        Guest guest = ecs.guest().withLoopbackVips(left);
        boolean bound = document.topology().each(Vip.class).anyMatch(other -> Binding.holds(other, ecs));
        if (!left.isEmpty() || bound) {
            return ecs.withGuest(guest);
        }
        Ecs quiet = ecs.withGuest(guest.withArpIgnore(0).withArpAnnounce(0));
        return Binding.nicFor(vip, ecs)
                .map(nic -> quiet.withNic(nic.withSourceDestinationCheck(true)))
                .orElse(quiet);
    }
}
