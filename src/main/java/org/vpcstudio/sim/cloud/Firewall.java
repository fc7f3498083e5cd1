package org.vpcstudio.sim.cloud;

import java.util.Optional;
import java.util.stream.Stream;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.model.topology.SecurityRule.Direction;
import org.vpcstudio.model.topology.SecurityRule.Remote;
import org.vpcstudio.model.topology.Topology;

/// Security groups: stateful, every rule allows, what no rule matches is dropped.
public final class Firewall {
    private final Topology topology;

    public Firewall(Topology topology) {
        this.topology = topology;
    }

    /// One direction of one packet.
    ///
    /// @param protocol `tcp`, `udp`, `icmp` or an IP protocol number as text
    /// @param port the destination port; 0 for protocols without ports
    public record Packet(String protocol, int port) {}

    /// Whether the groups of an interface let a packet out.
    ///
    /// @param peer the interface it goes to; empty: none of this design
    public boolean letsOut(Nic nic, Packet packet, Ipv4 destination, Optional<Nic> peer) {
        return allows(nic, Direction.EGRESS, packet, destination, peer);
    }

    /// Whether the groups of an interface let a packet in.
    ///
    /// @param peer the interface it comes from; empty: none of this design
    public boolean letsIn(Nic nic, Packet packet, Ipv4 source, Optional<Nic> peer) {
        return allows(nic, Direction.INGRESS, packet, source, peer);
    }

    private boolean allows(Nic nic, Direction direction, Packet packet, Ipv4 remote, Optional<Nic> peer) {
        return rules(nic)
                .filter(rule -> rule.direction() == direction)
                .filter(rule -> covers(rule, packet))
                .anyMatch(rule -> matches(rule.remote(), remote, peer));
    }

    private Stream<SecurityRule> rules(Nic nic) {
        return nic.securityGroups().stream()
                .flatMap(id -> topology.find(id, SecurityGroup.class).stream())
                .flatMap(group -> group.rules().stream());
    }

    private static boolean covers(SecurityRule rule, Packet packet) {
        boolean protocol =
                rule.protocol().equals("all") || number(rule.protocol()).equals(number(packet.protocol()));
        return protocol && (rule.ports().isBlank() || covers(rule.ports(), packet.port()));
    }

    private static String number(String protocol) {
        return switch (protocol) {
            case "icmp" -> "1";
            case "tcp" -> "6";
            case "udp" -> "17";
            default -> protocol;
        };
    }

    private static boolean covers(String ports, int port) {
        return Stream.of(ports.split(",", -1)).map(String::strip).anyMatch(range -> {
            String[] ends = range.split("-", 2);
            int first = port(ends[0]);
            int last = ends.length > 1 ? port(ends[1]) : first;
            return first > 0 && first <= port && port <= last;
        });
    }

    private static int port(String text) {
        return text.strip().matches("[0-9]{1,5}") ? Integer.parseInt(text.strip()) : 0;
    }

    private static boolean matches(Remote remote, Ipv4 address, Optional<Nic> peer) {
        return switch (remote) {
            case Remote.Anyone _ -> true;
            case Remote.Range range ->
                range.cidr().value().map(cidr -> cidr.contains(address)).orElse(false);
            case Remote.Group group ->
                peer.map(nic -> hasGroup(nic, group.group())).orElse(false);
        };
    }

    private static boolean hasGroup(Nic nic, ResourceId group) {
        return nic.securityGroups().contains(group);
    }
}
