package org.vpcstudio.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.CustomerGateway;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Site;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VirtualInterface;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.model.topology.VpnConnection;

/// Which addresses and ranges are taken, and the next free ones.
public final class Addresses {
    /// Servers start here in a subnet, as the worked designs do.
    private static final int FIRST_SERVER = 11;

    /// VIPs start here in a subnet, as the worked designs do.
    private static final int FIRST_VIP = 100;

    /// Documentation range for the public addresses of sites (RFC 5737).
    private static final Cidr ABROAD = Cidr.parse("198.51.100.0/24");

    private static final List<Cidr> PRIVATE =
            List.of(Cidr.parse("192.168.0.0/16"), Cidr.parse("10.0.0.0/8"), Cidr.parse("172.16.0.0/12"));

    private static final int NEW_VPC_PREFIX = 16;
    private static final int NEW_SUBNET_PREFIX = 24;

    /// Documentation range for public addresses that the cloud has yet to assign (RFC 5737).
    private static final Cidr PUBLIC = Cidr.parse("203.0.113.0/24");

    private Addresses() {}

    /// The five addresses of a subnet that nobody may use: network, gateway, system interface, DHCP, broadcast
    /// (`vpc_and_subnet/subnet/creating_a_subnet_for_the_vpc.rst`).
    public static Set<Ipv4> reserved(Subnet subnet) {
        Set<Ipv4> reserved = new TreeSet<>();
        subnet.cidr().value().filter(cidr -> cidr.size() >= 4).ifPresent(cidr -> {
            reserved.add(cidr.first());
            reserved.add(cidr.last());
            reserved.add(cidr.last().plus(-1));
            reserved.add(cidr.last().plus(-2));
        });
        subnet.gatewayAddress().ifPresent(reserved::add);
        return reserved;
    }

    /// The addresses of the interfaces and VIPs in a subnet.
    public static Set<Ipv4> used(Topology topology, ResourceId subnet) {
        Set<Ipv4> used = new HashSet<>();
        topology.each(Ecs.class)
                .flatMap(ecs -> ecs.nics().stream())
                .filter(nic -> nic.subnet().equals(subnet))
                .map(Nic::address)
                .forEach(address -> address.value().ifPresent(used::add));
        topology.each(Vip.class)
                .filter(vip -> vip.subnet().equals(subnet))
                .map(Vip::address)
                .forEach(address -> address.value().ifPresent(used::add));
        return used;
    }

    /// How many addresses servers and VIPs can have in a subnet.
    public static long capacity(Subnet subnet) {
        return subnet.cidr()
                .value()
                .map(cidr -> Math.max(0, cidr.size() - reserved(subnet).size()))
                .orElse(0L);
    }

    /// The next free address for a server; empty when the subnet is full or its range cannot be read.
    public static Optional<Ipv4> freeForServer(Topology topology, Subnet subnet) {
        return free(topology, subnet, FIRST_SERVER);
    }

    /// The next free address for a VIP; empty when the subnet is full or its range cannot be read.
    public static Optional<Ipv4> freeForVip(Topology topology, Subnet subnet) {
        return free(topology, subnet, FIRST_VIP);
    }

    /// The next free address from this place of the range on, and then from its beginning; empty when the subnet is
    /// full or its range cannot be read.
    ///
    /// @param start counted from the first address of the range, at least 0
    public static Optional<Ipv4> free(Topology topology, Subnet subnet, long start) {
        Optional<Cidr> range = subnet.cidr().value();
        if (range.isEmpty()) {
            return Optional.empty();
        }
        Cidr cidr = range.get();
        Set<Ipv4> taken = used(topology, subnet.id());
        taken.addAll(reserved(subnet));
        long begin = start < cidr.size() ? start : 0;
        for (long i = 0; i < cidr.size(); i++) {
            Ipv4 candidate = cidr.first().plus((begin + i) % cidr.size());
            if (!taken.contains(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /// The next free range for a subnet of a VPC, a /24 or what the VPC has room for; empty when it is full.
    ///
    /// @param longest the longest prefix the cloud accepts, such as 28
    public static Optional<Cidr> freeSubnet(Topology topology, Vpc vpc, int longest) {
        Optional<Cidr> around = vpc.cidr().value().map(Cidr::network);
        if (around.isEmpty()) {
            return Optional.empty();
        }
        List<Cidr> taken = topology.each(Subnet.class)
                .filter(subnet -> subnet.vpc().equals(vpc.id()))
                .flatMap(subnet -> subnet.cidr().value().stream())
                .toList();
        int prefix = Math.max(NEW_SUBNET_PREFIX, around.get().prefix());
        Optional<Cidr> roomy = firstFree(around.get(), prefix, taken);
        return roomy.isPresent() ? roomy : firstFree(around.get(), Math.max(longest, prefix), taken);
    }

    /// The next range for a VPC that overlaps no other VPC and no site: 192.168.0.0/16, then 10.0.0.0/16,
    /// 10.1.0.0/16 ...
    public static Optional<Cidr> freeVpc(Topology topology) {
        return freeNetwork(topology, Cidr.parse("192.168.0.0/16"));
    }

    /// The next range for a site that overlaps no VPC and no other site: 172.16.0.0/16, 172.17.0.0/16 ... 10.0.0.0/16
    public static Optional<Cidr> freeSite(Topology topology) {
        return freeNetwork(topology, Cidr.parse("172.16.0.0/12"));
    }

    private static Optional<Cidr> freeNetwork(Topology topology, Cidr first) {
        List<Cidr> taken = networks(topology).toList();
        return firstFree(first, NEW_VPC_PREFIX, taken)
                .or(() -> firstFree(Cidr.parse("10.0.0.0/8"), NEW_VPC_PREFIX, taken));
    }

    /// A range as large as this one that overlaps no VPC and no site: itself, or the next one of its block of private
    /// addresses (RFC 1918), or of another block; empty when there is none.
    public static Optional<Cidr> freeNetworkLike(Topology topology, Cidr like) {
        List<Cidr> taken = networks(topology).toList();
        Cidr range = like.network();
        if (taken.stream().noneMatch(range::overlaps)) {
            return Optional.of(like);
        }
        return Stream.concat(
                        PRIVATE.stream().filter(block -> block.contains(range)),
                        PRIVATE.stream().filter(block -> !block.contains(range)))
                .filter(block -> block.prefix() <= range.prefix())
                .flatMap(block -> firstFree(block, range.prefix(), taken).stream())
                .findFirst();
    }

    /// A range as large as this one in a VPC that overlaps no subnet of it: itself, or the next one; empty when the VPC
    /// is full.
    ///
    /// @param around the range of the VPC to look in
    public static Optional<Cidr> freeSubnetLike(Topology topology, ResourceId vpc, Cidr around, Cidr like) {
        List<Cidr> taken = topology.each(Subnet.class)
                .filter(subnet -> subnet.vpc().equals(vpc))
                .flatMap(subnet -> subnet.cidr().value().stream())
                .toList();
        Cidr range = like.network();
        if (around.contains(range) && taken.stream().noneMatch(range::overlaps)) {
            return Optional.of(range);
        }
        return range.prefix() < around.prefix() ? Optional.empty() : firstFree(around.network(), range.prefix(), taken);
    }

    private static Stream<Cidr> networks(Topology topology) {
        Stream<Written<Cidr>> inside = topology.each(Vpc.class).flatMap(vpc -> vpc.cidrs().stream());
        Stream<Written<Cidr>> outside = topology.each(Site.class).flatMap(site -> site.cidrs().stream());
        return Stream.concat(inside, outside).flatMap(range -> range.value().stream());
    }

    /// The next free /30 of a range for the two ends of a line: not part of a network, of another line or of these.
    ///
    /// @param blocked ranges that are not to be used
    public static Optional<Cidr> freePair(Topology topology, Cidr around, List<Cidr> blocked) {
        List<Cidr> taken = new ArrayList<>(blocked);
        networks(topology).forEach(taken::add);
        topology.each(VpnConnection.class)
                .forEach(found -> Stream.of(found.tunnelLocal(), found.tunnelCustomer())
                        .forEach(end -> end.value().map(Cidr::network).ifPresent(taken::add)));
        topology.each(VirtualInterface.class)
                .forEach(found -> Stream.of(found.localGateway(), found.remoteGateway())
                        .forEach(end -> end.value().map(Cidr::network).ifPresent(taken::add)));
        return firstFree(around, 30, taken);
    }

    /// A host of a range, with the range's prefix length; blank without a range.
    static Written<Cidr> host(Optional<Cidr> range, int number) {
        return range.map(cidr -> Written.cidr(new Cidr(cidr.first().plus(number), cidr.prefix())))
                .orElse(Written.cidr(""));
    }

    /// A stand-in for a public address that no other EIP has.
    public static Written<Ipv4> freePublic(Topology topology) {
        return freeOf(PUBLIC, topology.each(Eip.class).map(Eip::address));
    }

    /// A stand-in for a public address that no other site and no customer gateway has.
    public static Written<Ipv4> freeAbroad(Topology topology) {
        return freeOf(
                ABROAD,
                Stream.concat(
                        topology.each(Site.class).flatMap(site -> site.publicAddresses().stream()),
                        topology.each(CustomerGateway.class).map(CustomerGateway::address)));
    }

    private static Written<Ipv4> freeOf(Cidr range, Stream<Written<Ipv4>> used) {
        Set<Ipv4> taken = new HashSet<>();
        used.forEach(address -> address.value().ifPresent(taken::add));
        for (int i = 10; i < 255; i++) {
            if (!taken.contains(range.first().plus(i))) {
                return Written.address(range.first().plus(i));
            }
        }
        return Written.address("");
    }

    private static Optional<Cidr> firstFree(Cidr around, int prefix, List<Cidr> taken) {
        long step = 1L << (32 - prefix);
        for (long offset = 0; offset < around.size(); offset += step) {
            Cidr candidate = new Cidr(around.first().plus(offset), prefix);
            Optional<Cidr> blocker = taken.stream().filter(candidate::overlaps).findFirst();
            if (blocker.isEmpty()) {
                return Optional.of(candidate);
            }
            long behind = blocker.get().last().value() + 1 - around.first().value();
            offset = Math.max(offset, (behind + step - 1) / step * step - step);
        }
        return Optional.empty();
    }
}
