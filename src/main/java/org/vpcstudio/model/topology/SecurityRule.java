package org.vpcstudio.model.topology;

import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;

/// One rule of a security group.
///
/// @param protocol `all`, `tcp`, `udp`, `icmp`, `icmpv6` or an IP protocol number from 0 to 255 as text (VRRP is `112`)
/// @param ports a port (`443`), a range (`8000-8080`) or blank for every port
/// @param remote the other side: source of ingress, destination of egress
/// @param action what happens to a packet that matches
/// @param priority 1 to 100, 1 counts first; of equal ones a deny beats an allow
/// @param family the address family it is for
public record SecurityRule(
        Direction direction,
        String protocol,
        @Default("") String ports,
        Remote remote,
        @Default("allow") Action action,
        @Default("1") int priority,
        @Default("ipv4") Family family,
        @Default("") String description) {
    /// Which way the first packet of a connection goes, seen from the server.
    public enum Direction {
        INGRESS,
        EGRESS
    }

    /// The other side of a rule.
    public sealed interface Remote {
        /// Everybody.
        record Anyone() implements Remote {}

        /// Every address of a range.
        record Range(Written<Cidr> cidr) implements Remote {}

        /// Every network interface that has this group.
        record Group(@Refers(Kind.SECURITY_GROUP) ResourceId group) implements Remote {}
    }

    /// An allow rule for IPv4.
    public SecurityRule(Direction direction, String protocol, String ports, Remote remote) {
        this(direction, protocol, ports, remote, Action.ALLOW, 1, Family.IPV4, "");
    }

    public SecurityRule withDirection(Direction next) {
        return new SecurityRule(next, protocol, ports, remote, action, priority, family, description);
    }

    public SecurityRule withProtocol(String next) {
        return new SecurityRule(direction, next, ports, remote, action, priority, family, description);
    }

    public SecurityRule withPorts(String next) {
        return new SecurityRule(direction, protocol, next, remote, action, priority, family, description);
    }

    public SecurityRule withRemote(Remote next) {
        return new SecurityRule(direction, protocol, ports, next, action, priority, family, description);
    }

    public SecurityRule withAction(Action next) {
        return new SecurityRule(direction, protocol, ports, remote, next, priority, family, description);
    }

    public SecurityRule withPriority(int next) {
        return new SecurityRule(direction, protocol, ports, remote, action, next, family, description);
    }
}
