package org.vpcstudio.model.topology;

import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;

/// One rule of a network ACL.
///
/// @param protocol `all`, `tcp`, `udp`, `icmp`, `icmpv6` or an IP protocol number from 0 to 255 as text
/// @param source the range packets come from; blank for any
/// @param sourcePorts a port, a range, several with commas, or blank for every port
/// @param destination the range packets go to; blank for any
/// @param destinationPorts as `sourcePorts`
/// @param enabled whether it counts
/// @param family the address family it is for
public record AclRule(
        Action action,
        String protocol,
        Written<Cidr> source,
        @Default("") String sourcePorts,
        Written<Cidr> destination,
        @Default("") String destinationPorts,
        @Default("true") boolean enabled,
        @Default("ipv4") Family family,
        @Default("") String description) {

    /// A rule for IPv4 that looks at no source port.
    public AclRule(
            Action action, String protocol, Written<Cidr> source, Written<Cidr> destination, String destinationPorts) {
        this(action, protocol, source, "", destination, destinationPorts, true, Family.IPV4, "");
    }

    public AclRule withAction(Action next) {
        return new AclRule(
                next, protocol, source, sourcePorts, destination, destinationPorts, enabled, family, description);
    }

    public AclRule withSourcePorts(String next) {
        return new AclRule(action, protocol, source, next, destination, destinationPorts, enabled, family, description);
    }

    public AclRule withDestinationPorts(String next) {
        return new AclRule(action, protocol, source, sourcePorts, destination, next, enabled, family, description);
    }

    public AclRule withEnabled(boolean next) {
        return new AclRule(
                action, protocol, source, sourcePorts, destination, destinationPorts, next, family, description);
    }
}
