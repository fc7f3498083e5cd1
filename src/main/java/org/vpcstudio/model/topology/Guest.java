package org.vpcstudio.model.topology;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;

/// What is set inside a server's operating system (Linux).
///
/// @param ipForward `net.ipv4.ip_forward`
/// @param ipNonlocalBind `net.ipv4.ip_nonlocal_bind`
/// @param services what listens
/// @param addresses addresses configured by hand beside those of the interfaces
/// @param loopbackVips addresses on the loopback interface, /32, as LVS backends have them
/// @param arpIgnore effective `arp_ignore`, the larger of `all` and the interface: 0 to 8
/// @param arpAnnounce effective `arp_announce`: 0 to 2
/// @param sysctl further kernel settings, name to value
/// @param firewall the guest's own firewall; empty when it is off
/// @param policyRouting whether replies leave by the interface the request came in
public record Guest(
        @Default("false") boolean ipForward,
        @Default("false") boolean ipNonlocalBind,
        List<Service> services,
        List<Written<Ipv4>> addresses,
        List<Written<Ipv4>> loopbackVips,
        @Default("0") int arpIgnore,
        @Default("0") int arpAnnounce,
        SortedMap<String, String> sysctl,
        Optional<Firewall> firewall,
        @Default("false") boolean policyRouting) {
    /// Nothing but the defaults of the operating system.
    public static final Guest PLAIN = new Guest(
            false, false, List.of(), List.of(), List.of(), 0, 0, Collections.emptySortedMap(), Optional.empty(), false);

    /// A program that listens on a port.
    ///
    /// @param name the process, such as `nginx`
    /// @param protocol `tcp` or `udp`
    /// @param port 1 to 65535
    /// @param bind the address it listens on; blank for every one
    public record Service(String name, String protocol, int port, Written<Ipv4> bind) {
        /// A program that listens on every address.
        public Service(String name, String protocol, int port) {
            this(name, protocol, port, Written.address(""));
        }
    }

    /// A firewall inside the guest: what no rule allows is dropped.
    public record Firewall(List<Opening> openings) {
        public Firewall {
            openings = List.copyOf(openings);
        }
    }

    /// What a guest's firewall lets in.
    ///
    /// @param protocol as in {@link SecurityRule}
    /// @param ports as in {@link SecurityRule}
    /// @param source blank for any
    public record Opening(String protocol, @Default("") String ports, Written<Cidr> source) {}

    public Guest {
        services = List.copyOf(services);
        addresses = List.copyOf(addresses);
        loopbackVips = List.copyOf(loopbackVips);
        sysctl = Collections.unmodifiableSortedMap(new TreeMap<>(sysctl));
    }

    public Guest withIpForward(boolean next) {
        return new Guest(
                next,
                ipNonlocalBind,
                services,
                addresses,
                loopbackVips,
                arpIgnore,
                arpAnnounce,
                sysctl,
                firewall,
                policyRouting);
    }

    public Guest withIpNonlocalBind(boolean next) {
        return new Guest(
                ipForward,
                next,
                services,
                addresses,
                loopbackVips,
                arpIgnore,
                arpAnnounce,
                sysctl,
                firewall,
                policyRouting);
    }

    public Guest withServices(List<Service> next) {
        return new Guest(
                ipForward,
                ipNonlocalBind,
                next,
                addresses,
                loopbackVips,
                arpIgnore,
                arpAnnounce,
                sysctl,
                firewall,
                policyRouting);
    }

    public Guest withAddresses(List<Written<Ipv4>> next) {
        return new Guest(
                ipForward,
                ipNonlocalBind,
                services,
                next,
                loopbackVips,
                arpIgnore,
                arpAnnounce,
                sysctl,
                firewall,
                policyRouting);
    }

    public Guest withLoopbackVips(List<Written<Ipv4>> next) {
        return new Guest(
                ipForward,
                ipNonlocalBind,
                services,
                addresses,
                next,
                arpIgnore,
                arpAnnounce,
                sysctl,
                firewall,
                policyRouting);
    }

    public Guest withArpIgnore(int next) {
        return new Guest(
                ipForward,
                ipNonlocalBind,
                services,
                addresses,
                loopbackVips,
                next,
                arpAnnounce,
                sysctl,
                firewall,
                policyRouting);
    }

    public Guest withArpAnnounce(int next) {
        return new Guest(
                ipForward,
                ipNonlocalBind,
                services,
                addresses,
                loopbackVips,
                arpIgnore,
                next,
                sysctl,
                firewall,
                policyRouting);
    }

    public Guest withSysctl(SortedMap<String, String> next) {
        return new Guest(
                ipForward,
                ipNonlocalBind,
                services,
                addresses,
                loopbackVips,
                arpIgnore,
                arpAnnounce,
                next,
                firewall,
                policyRouting);
    }

    public Guest withFirewall(Optional<Firewall> next) {
        return new Guest(
                ipForward,
                ipNonlocalBind,
                services,
                addresses,
                loopbackVips,
                arpIgnore,
                arpAnnounce,
                sysctl,
                next,
                policyRouting);
    }

    public Guest withPolicyRouting(boolean next) {
        return new Guest(
                ipForward,
                ipNonlocalBind,
                services,
                addresses,
                loopbackVips,
                arpIgnore,
                arpAnnounce,
                sysctl,
                firewall,
                next);
    }
}
