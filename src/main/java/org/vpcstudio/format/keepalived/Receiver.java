package org.vpcstudio.format.keepalived;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpcstudio.format.Artifact;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VirtualServer;
import org.vpcstudio.model.topology.VirtualServer.Method;

/// A server that answers for VIPs it does not announce: a backend of LVS with direct routing. It has each VIP on its
/// loopback interface and is silent about it. Sources: ip-sysctl of the Linux kernel (`arp_ignore`, `arp_announce`),
/// rules LVS-008 and LVS-009.
///
/// @param vips what its loopback interface holds, in ascending order
record Receiver(Ecs ecs, List<Ipv4> vips) {
    static final String SYSCTL = "60-lvs-backend.conf";
    static final String UNIT = "lvs-vip.service";
    private static final int ONLY_OWN_INTERFACE = 1;
    private static final int BEST_SOURCE = 2;

    /// The backends of a design, by id.
    static List<Receiver> of(Topology topology) {
        List<Receiver> all = new ArrayList<>();
        topology.each(Ecs.class).forEach(ecs -> {
            TreeSet<Ipv4> vips = Stream.concat(
                            ecs.guest().loopbackVips().stream(),
                            topology.each(VirtualServer.class)
                                    .filter(server -> server.method() == Method.DR && serves(server, ecs))
                                    .flatMap(server -> topology.find(server.vip(), Vip.class).stream())
                                    .map(Vip::address))
                    .flatMap(address -> address.value().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!vips.isEmpty()) {
                all.add(new Receiver(ecs, List.copyOf(vips)));
            }
        });
        return all;
    }

    private static boolean serves(VirtualServer server, Ecs ecs) {
        return server.realServers().stream().anyMatch(real -> real.nic().ecs().equals(ecs.id()));
    }

    /// Its files.
    ///
    /// @param folder where they stand in the plan
    List<Artifact> artifacts(String folder) {
        return List.of(Artifact.text(folder + "/" + SYSCTL, sysctl()), Artifact.text(folder + "/" + UNIT, unit()));
    }

    private String sysctl() {
        int ignore = Math.max(ONLY_OWN_INTERFACE, ecs.guest().arpIgnore());
        int announce = Math.max(BEST_SOURCE, ecs.guest().arpAnnounce());
        return """
            # Silent about the VIPs on the loopback interface: the director alone answers for them.
            net.ipv4.conf.all.arp_ignore = %1$d
            net.ipv4.conf.lo.arp_ignore = %1$d
            net.ipv4.conf.all.arp_announce = %2$d
            net.ipv4.conf.lo.arp_announce = %2$d
            """.formatted(ignore, announce);
    }

    /// A unit works whatever configures the other interfaces, and comes after the settings above.
    private String unit() {
        StringBuilder unit = new StringBuilder("""
            [Unit]
            Description=VIPs of LVS on the loopback interface
            After=systemd-sysctl.service
            Wants=systemd-sysctl.service

            [Service]
            Type=oneshot
            RemainAfterExit=yes
            """);
        vips.forEach(vip ->
                unit.append("ExecStart=/sbin/ip address replace ").append(vip).append("/32 dev lo scope host\n"));
        vips.forEach(vip ->
                unit.append("ExecStop=/sbin/ip address delete ").append(vip).append("/32 dev lo\n"));
        return unit.append("\n[Install]\nWantedBy=multi-user.target\n").toString();
    }
}
