package org.vpcstudio.model.topology;

import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;

/// One allow rule of a security group.
///
/// @param protocol `all`, `tcp`, `udp`, `icmp` or an IP protocol number from 0 to 255 as text (VRRP is `112`)
/// @param ports a port (`443`), a range (`8000-8080`) or blank for every port
/// @param remote the other side: source of ingress, destination of egress
public record SecurityRule(Direction direction, String protocol, String ports, Remote remote) {
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
        record Group(ResourceId group) implements Remote {}
    }
}
