package org.vpcstudio.edit.copying;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vpcstudio.catalog.CloudProfile;
import org.vpcstudio.edit.Addresses;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Ipv6;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.shape.Shapes;
import org.vpcstudio.model.topology.CustomerGateway;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.Placed;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Site;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Unplaced;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VirtualInterface;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.model.topology.VpnConnection;

/// Gives copies addresses and ranges of their own: at the same offset when that is free, otherwise the next free one.
final class Readdressing {
    /// Where new lines take their pair from, as connecting does.
    private static final Cidr LINES = Cidr.parse("10.255.0.0/16");

    private final Topology before;
    private final CloudProfile profile;
    private final Renumbering renumbering = new Renumbering();
    private final List<Pasted.Readdressed> changes = new ArrayList<>();

    /// @param before the originals
    Readdressing(Topology before, CloudProfile profile) {
        this.before = before;
        this.profile = profile;
    }

    Renumbering renumbering() {
        return renumbering;
    }

    List<Pasted.Readdressed> changes() {
        return changes;
    }

    /// The copy with addresses that are free in this design.
    ///
    /// @param original as it was copied
    /// @param copy with the container it is in now
    Resource settled(Topology now, Resource original, Resource copy) {
        return switch (copy) {
            case Vpc vpc -> vpc(now, vpc);
            case Subnet subnet -> subnet(now, (Subnet) original, subnet);
            case Ecs ecs -> ecs(now, (Ecs) original, ecs);
            case Vip vip -> vip(now, (Vip) original, vip);
            case Eip eip -> eip(now, eip);
            case Site site -> site(now, site);
            case CustomerGateway gateway -> gateway(now, gateway);
            case VpnConnection connection -> tunnel(now, connection);
            case VirtualInterface line -> line(now, line);
            case Placed other -> other;
            case Unplaced other -> other;
        };
    }

    private Vpc vpc(Topology now, Vpc vpc) {
        Vpc bare = vpc.withSecondaryCidrs(List.of());
        Vpc settled = bare.withCidr(network(now, vpc.name(), vpc.cidr()));
        for (Written<Cidr> range : vpc.secondaryCidrs()) {
            List<Written<Cidr>> ranges = new ArrayList<>(settled.secondaryCidrs());
            ranges.add(network(now.with(settled), vpc.name(), range));
            settled = settled.withSecondaryCidrs(ranges);
        }
        return settled;
    }

    private Written<Cidr> network(Topology now, String name, Written<Cidr> written) {
        Written<Cidr> free = written.value()
                .flatMap(range -> Addresses.freeNetworkLike(now, range))
                .filter(range -> !written.value().equals(Optional.of(range)))
                .map(Written::cidr)
                .orElse(written);
        return range(name, written, free);
    }

    private Written<Cidr> range(String name, Written<Cidr> old, Written<Cidr> next) {
        renumbering.range(old, next);
        if (!old.equals(next)) {
            changes.add(new Pasted.Readdressed(name, old.text(), next.text()));
        }
        return next;
    }

    private Subnet subnet(Topology now, Subnet original, Subnet copy) {
        Optional<Cidr> wanted = copy.cidr().value();
        Optional<Vpc> target = now.find(copy.vpc(), Vpc.class);
        if (wanted.isEmpty() || target.isEmpty()) {
            return copy;
        }
        List<Cidr> old = ranges(before.find(original.vpc(), Vpc.class));
        List<Cidr> next = ranges(target);
        Optional<Cidr> free = Optional.empty();
        for (int i = 0; i < old.size() && free.isEmpty(); i++) {
            if (i < next.size() && old.get(i).contains(wanted.get())) {
                free = Addresses.freeSubnetLike(
                        now, copy.vpc(), next.get(i), shifted(wanted.get(), old.get(i), next.get(i)));
            }
        }
        for (int i = 0; i < next.size() && free.isEmpty(); i++) {
            free = Addresses.freeSubnetLike(now, copy.vpc(), next.get(i), wanted.get());
        }
        Written<Cidr> settled = free.filter(range -> !range.equals(wanted.get()))
                .map(Written::cidr)
                .orElse(copy.cidr());
        range(copy.name(), copy.cidr(), settled);
        return copy.withCidr(settled)
                .withGateway(
                        copy.gateway().value().filter(wanted.get()::contains).isPresent()
                                ? renumbering.of(copy.gateway())
                                : copy.gateway());
    }

    private static List<Cidr> ranges(Optional<Vpc> vpc) {
        return vpc.stream()
                .flatMap(found -> found.cidrs().stream())
                .flatMap(range -> range.value().stream())
                .map(Cidr::network)
                .toList();
    }

    /// The same offset in another range; the range as it is where that would be outside of all addresses.
    private static Cidr shifted(Cidr range, Cidr from, Cidr to) {
        long offset = range.first().value() - from.first().value();
        return offset < to.size() ? new Cidr(to.first().plus(offset), range.prefix()) : range;
    }

    private Ecs ecs(Topology now, Ecs original, Ecs copy) {
        Ecs settled = copy;
        Topology state = now;
        for (int i = 0; i < copy.nics().size(); i++) {
            Nic old = original.nics().get(i);
            Nic nic = copy.nics().get(i);
            Nic next = nic.withAddress(host(state, copy.name(), old.subnet(), nic.subnet(), nic.address()))
                    .withIpv6Address(host6(state, copy.name(), nic.ipv6Address()));
            List<Nic> nics = new ArrayList<>(settled.nics());
            nics.set(i, next);
            settled = settled.withNics(nics);
            // What is still to come has its old address, which may be the one just given.
            state = now.with(settled.withNics(nics.subList(0, i + 1)));
        }
        return settled;
    }

    private Vip vip(Topology now, Vip original, Vip copy) {
        return copy.withAddress(host(now, copy.name(), original.subnet(), copy.subnet(), copy.address()))
                .withIpv6Address(host6(now, copy.name(), copy.ipv6Address()));
    }

    private Written<Ipv4> host(Topology now, String name, ResourceId from, ResourceId to, Written<Ipv4> old) {
        Optional<Subnet> subnet = now.find(to, Subnet.class);
        Optional<Cidr> after = subnet.flatMap(found -> found.cidr().value());
        if (old.value().isEmpty() || subnet.isEmpty() || after.isEmpty()) {
            return old;
        }
        long offset = offset(old.value().get(), from, after.get());
        boolean same =
                offset >= 0 && isFree(now, subnet.get(), after.get().first().plus(offset));
        Written<Ipv4> next = same
                ? Written.address(after.get().first().plus(offset))
                : Addresses.free(now, subnet.get(), Math.max(0, offset))
                        .map(Written::address)
                        .orElse(Written.address(""));
        return given(name, old, next);
    }

    /// How far from the start of the new range the address is wanted; -1 when no place is better than another.
    private long offset(Ipv4 address, ResourceId from, Cidr after) {
        long distance = before.find(from, Subnet.class)
                .flatMap(found -> found.cidr().value())
                .filter(range -> range.contains(address))
                .map(range -> address.value() - range.first().value())
                .orElseGet(() -> address.value() - after.first().value());
        return distance >= 0 && distance < after.size() ? distance : -1;
    }

    private static boolean isFree(Topology now, Subnet subnet, Ipv4 address) {
        return !Addresses.used(now, subnet.id()).contains(address)
                && !Addresses.reserved(subnet).contains(address);
    }

    private Written<Ipv4> given(String name, Written<Ipv4> old, Written<Ipv4> next) {
        renumbering.address(old, next);
        if (!old.value().equals(next.value())) {
            changes.add(new Pasted.Readdressed(name, old.text(), next.text()));
            return next;
        }
        return old;
    }

    /// The next address that nobody has; the cloud chooses the ranges, so that only the last group changes.
    private Written<Ipv6> host6(Topology now, String name, Written<Ipv6> old) {
        if (old.value().isEmpty()) {
            return old;
        }
        Set<Ipv6> used = new HashSet<>();
        Stream.concat(
                        now.each(Vip.class).map(Vip::ipv6Address),
                        now.each(Ecs.class).flatMap(ecs -> ecs.nics().stream()).map(Nic::ipv6Address))
                .forEach(address -> address.value().ifPresent(used::add));
        if (!used.contains(old.value().get())) {
            return old;
        }
        String text = old.value().get().toString();
        int last = text.lastIndexOf(':') + 1;
        int number = Integer.parseInt(text.substring(last), 16);
        for (int i = 1; i <= 0xffff; i++) {
            Written<Ipv6> next = Written.address6(text.substring(0, last) + Integer.toHexString((number + i) & 0xffff));
            if (next.value().filter(address -> !used.contains(address)).isPresent()) {
                changes.add(new Pasted.Readdressed(name, old.text(), next.text()));
                return next;
            }
        }
        return Written.address6("");
    }

    private Eip eip(Topology now, Eip eip) {
        boolean taken = eip.address().value().isPresent()
                && now.each(Eip.class)
                        .anyMatch(other ->
                                other.address().value().equals(eip.address().value()));
        return eip.withAddress(taken ? given(eip.name(), eip.address(), Addresses.freePublic(now)) : eip.address());
    }

    private Site site(Topology now, Site site) {
        List<Written<Cidr>> old = site.cidrs();
        Site settled = publicAddresses(site, List.of()).withCidrs(List.of());
        for (Written<Cidr> range : old) {
            List<Written<Cidr>> ranges = new ArrayList<>(settled.cidrs());
            ranges.add(network(now.with(settled), site.name(), range));
            settled = settled.withCidrs(ranges);
        }
        for (Written<Ipv4> address : site.publicAddresses()) {
            List<Written<Ipv4>> addresses = new ArrayList<>(settled.publicAddresses());
            addresses.add(abroad(now.with(settled), site.name(), address));
            settled = publicAddresses(settled, addresses);
        }
        return settled.withClients(site.clients().stream()
                .map(client -> new Site.Client(client.name(), renumbering.of(client.address())))
                .toList());
    }

    private static Site publicAddresses(Site site, List<Written<Ipv4>> next) {
        return (Site) Shapes.of(site).with(site, "publicAddresses", next);
    }

    private CustomerGateway gateway(Topology now, CustomerGateway gateway) {
        Written<Ipv4> follows = renumbering.of(gateway.address());
        Written<Ipv4> next = follows.equals(gateway.address()) ? customer(now, gateway) : follows;
        return (CustomerGateway) Shapes.of(gateway).with(gateway, "address", next);
    }

    private Written<Ipv4> customer(Topology now, CustomerGateway gateway) {
        boolean taken = gateway.address().value().isPresent()
                && now.each(CustomerGateway.class)
                        .anyMatch(other ->
                                other.address().value().equals(gateway.address().value()));
        return taken ? given(gateway.name(), gateway.address(), Addresses.freeAbroad(now)) : gateway.address();
    }

    private Written<Ipv4> abroad(Topology now, String name, Written<Ipv4> old) {
        boolean taken = old.value().isPresent()
                && Stream.concat(
                                now.each(Site.class).flatMap(site -> site.publicAddresses().stream()),
                                now.each(CustomerGateway.class).map(CustomerGateway::address))
                        .anyMatch(other -> other.value().equals(old.value()));
        return taken ? given(name, old, Addresses.freeAbroad(now)) : old;
    }

    private Resource tunnel(Topology now, VpnConnection connection) {
        Pair pair = new Pair("tunnelLocal", connection.tunnelLocal(), "tunnelCustomer", connection.tunnelCustomer());
        return taken(now, pair)
                ? profile.ranges("vpn.tunnelRange").stream()
                        .findFirst()
                        .flatMap(range -> Addresses.freePair(now, range, profile.ranges("vpn.tunnelBlocked")))
                        .map(free -> moved(connection, pair, free))
                        .orElse(connection)
                : connection;
    }

    private Resource line(Topology now, VirtualInterface line) {
        Pair pair = new Pair("localGateway", line.localGateway(), "remoteGateway", line.remoteGateway());
        return taken(now, pair)
                ? Addresses.freePair(now, LINES, List.of())
                        .map(free -> moved(line, pair, free))
                        .orElse(line)
                : line;
    }

    /// Both ends of a tunnel or a line, which move together.
    private record Pair(String near, Written<Cidr> nearEnd, String far, Written<Cidr> farEnd) {
        Optional<Cidr> network() {
            Optional<Cidr> network = nearEnd.value().map(Cidr::network);
            return network.filter(range ->
                    range.prefix() == 30 && farEnd.value().map(Cidr::network).equals(network));
        }
    }

    private static boolean taken(Topology now, Pair pair) {
        return pair.network().isPresent()
                && Stream.concat(
                                now.each(VpnConnection.class).map(VpnConnection::tunnelLocal),
                                now.each(VirtualInterface.class).map(VirtualInterface::localGateway))
                        .anyMatch(other -> other.value().map(Cidr::network).equals(pair.network()));
    }

    private Resource moved(Resource link, Pair pair, Cidr free) {
        Written<Cidr> near = range(link.name(), pair.nearEnd(), moved(pair.nearEnd(), free));
        Written<Cidr> far = range(link.name(), pair.farEnd(), moved(pair.farEnd(), free));
        Object half = Shapes.of(link).with(link, pair.near(), near);
        return (Resource) Shapes.of(link).with(half, pair.far(), far);
    }

    private static Written<Cidr> moved(Written<Cidr> end, Cidr pair) {
        Cidr old = end.value().orElse(pair);
        long host = old.address().value() - old.first().value();
        return Written.cidr(new Cidr(pair.first().plus(host), pair.prefix()));
    }
}
