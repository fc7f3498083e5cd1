package org.vpcstudio.format.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vpcstudio.format.intake.Matching.Match;
import org.vpcstudio.format.intake.Matching.Member;
import org.vpcstudio.model.keepalived.VirtualAddress;
import org.vpcstudio.model.keepalived.VrrpInstance;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;

/// The interfaces the nodes run VRRP on, and their addresses: as `unicast_src_ip` or `mcast_src_ip` say, else as the
/// peers of the others tell, else made up.
final class Ports {
    private static final int FIRST_FREE = 11;
    /// The cloud keeps the last addresses of a subnet to itself (SUB-012).
    private static final int RESERVED_AT_END = 4;

    /// An interface of a node.
    record Port(NodeFile node, String name) {
        static Port of(Member member) {
            return new Port(member.node(), member.instance().interfaceName());
        }
    }

    private final Map<Port, Ipv4> addresses = new LinkedHashMap<>();
    private final Set<Ipv4> used = new HashSet<>();
    private final Ranges ranges = new Ranges();

    Ports(List<NodeFile> nodes, List<Match> matches, Remarks remarks) {
        matches.forEach(this::readSources);
        matches.forEach(this::inferFromPeers);
        nodes.forEach(this::use);
        List<Set<Port>> segments = segments(matches);
        segments.forEach(segment -> findRange(segment, matches));
        segments.forEach(segment -> segment.forEach(port -> makeUp(port, segment, matches, remarks)));
    }

    Ranges ranges() {
        return ranges;
    }

    /// The interfaces of a node with their addresses; the first is the primary one.
    SortedMap<String, Ipv4> of(NodeFile node) {
        SortedMap<String, Ipv4> own = new TreeMap<>();
        for (VrrpInstance instance : node.config().instances()) {
            own.put(instance.interfaceName(), addressOf(new Port(node, instance.interfaceName())));
        }
        return own;
    }

    Ipv4 addressOf(Port port) {
        return Optional.ofNullable(addresses.get(port)).orElseThrow();
    }

    private void readSources(Match match) {
        for (Member member : match.members()) {
            Ipv4.tryParse(member.instance().adverts().source())
                    .ifPresent(source -> addresses.putIfAbsent(Port.of(member), source));
        }
    }

    /// A node is the peer that the others have, that it has not itself, and that nobody else is.
    private void inferFromPeers(Match match) {
        for (Member member : match.members()) {
            Set<String> candidates = new LinkedHashSet<>();
            match.members().stream()
                    .filter(other -> !other.equals(member))
                    .forEach(other ->
                            candidates.addAll(other.instance().adverts().peers()));
            member.instance().adverts().peers().forEach(candidates::remove);
            addresses.values().forEach(known -> candidates.remove(known.toString()));
            if (candidates.size() == 1) {
                Ipv4.tryParse(candidates.iterator().next())
                        .ifPresent(address -> addresses.putIfAbsent(Port.of(member), address));
            }
        }
    }

    /// Addresses that nothing made up may have.
    private void use(NodeFile node) {
        used.addAll(addresses.values());
        Stream<String> vips = node.config().instances().stream()
                .flatMap(instance -> Stream.concat(instance.addresses().stream(), instance.excluded().stream()))
                .map(VirtualAddress::address);
        Stream<String> peers =
                node.config().instances().stream().flatMap(instance -> instance.adverts().peers().stream());
        Stream<String> backends = node.config().services().stream()
                .flatMap(service -> Stream.concat(
                        service.sorryServer().stream(),
                        service.backends().stream().map(backend -> backend.at())))
                .map(at -> at.address());
        Stream.of(vips, peers, backends)
                .flatMap(all -> all)
                .flatMap(text -> Ipv4.tryParse(text).stream())
                .forEach(used::add);
    }

    /// Interfaces that hear each other: those of a cluster, and of clusters that share one.
    private static List<Set<Port>> segments(List<Match> matches) {
        List<Set<Port>> segments = new ArrayList<>();
        for (Match match : matches) {
            Set<Port> joined = new LinkedHashSet<>();
            match.members().forEach(member -> joined.add(Port.of(member)));
            for (Set<Port> other : List.copyOf(segments)) {
                if (other.stream().anyMatch(joined::contains)) {
                    segments.remove(other);
                    joined.addAll(other);
                }
            }
            segments.add(joined);
        }
        return segments;
    }

    private void findRange(Set<Port> segment, List<Match> matches) {
        List<Ipv4> on = new ArrayList<>();
        segment.stream().filter(addresses::containsKey).map(this::addressOf).forEach(on::add);
        List<VirtualAddress> vips = vips(segment, matches);
        vips.forEach(vip -> Ipv4.tryParse(vip.address()).ifPresent(on::add));
        int prefix = vips.stream()
                .mapToInt(VirtualAddress::prefix)
                .filter(p -> p < 32)
                .min()
                .orElse(32);
        if (!on.isEmpty()) {
            ranges.add(on, prefix);
        }
    }

    private static List<VirtualAddress> vips(Set<Port> segment, List<Match> matches) {
        return matches.stream()
                .flatMap(match -> match.members().stream())
                .filter(member -> segment.contains(Port.of(member)))
                .flatMap(member -> member.instance().addresses().stream())
                .toList();
    }

    private void makeUp(Port port, Set<Port> segment, List<Match> matches, Remarks remarks) {
        if (addresses.containsKey(port)) {
            return;
        }
        Ipv4 near = segment.stream()
                .filter(addresses::containsKey)
                .map(this::addressOf)
                .findFirst()
                .or(() -> vips(segment, matches).stream()
                        .flatMap(vip -> Ipv4.tryParse(vip.address()).stream())
                        .findFirst())
                .orElseThrow();
        Ipv4 free = free(ranges.around(near));
        addresses.put(port, free);
        used.add(free);
        remarks.add(port.node().file(), "made-up", port.name(), port.node().server(), free.toString());
    }

    private Ipv4 free(Cidr range) {
        long first = Math.min(FIRST_FREE, range.size() / 2);
        for (long offset = first; offset < range.size() - RESERVED_AT_END; offset++) {
            Ipv4 candidate = range.first().plus(offset);
            if (!used.contains(candidate)) {
                return candidate;
            }
        }
        return range.first().plus(first);
    }
}
