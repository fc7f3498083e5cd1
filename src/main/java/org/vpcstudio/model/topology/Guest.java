package org.vpcstudio.model.topology;

import java.util.List;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;

/// What is set inside a server's operating system (Linux).
///
/// @param ipForward `net.ipv4.ip_forward`
/// @param ipNonlocalBind `net.ipv4.ip_nonlocal_bind`
/// @param services what listens
/// @param addresses addresses configured by hand beside those of the interfaces
public record Guest(boolean ipForward, boolean ipNonlocalBind, List<Service> services, List<Written<Ipv4>> addresses) {
    /// Nothing but the defaults of the operating system.
    public static final Guest PLAIN = new Guest(false, false, List.of(), List.of());

    public Guest {
        services = List.copyOf(services);
        addresses = List.copyOf(addresses);
    }

    /// A program that listens on a port.
    ///
    /// @param name the process, such as `nginx`
    /// @param protocol `tcp` or `udp`
    /// @param port 1 to 65535
    public record Service(String name, String protocol, int port) {}

    public Guest withIpForward(boolean next) {
        return new Guest(next, ipNonlocalBind, services, addresses);
    }

    public Guest withIpNonlocalBind(boolean next) {
        return new Guest(ipForward, next, services, addresses);
    }

    public Guest withServices(List<Service> next) {
        return new Guest(ipForward, ipNonlocalBind, next, addresses);
    }

    public Guest withAddresses(List<Written<Ipv4>> next) {
        return new Guest(ipForward, ipNonlocalBind, services, next);
    }
}
