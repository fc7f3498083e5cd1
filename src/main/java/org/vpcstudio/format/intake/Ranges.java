package org.vpcstudio.format.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;

/// The ranges of the subnets, guessed from the addresses in them. No two overlap.
final class Ranges {
    private static final int USUAL_PREFIX = 24;
    private static final int WIDEST_PREFIX = 16;
    private static final int NARROWEST_PREFIX = 28;
    private static final List<Cidr> PRIVATE =
            List.of(Cidr.parse("10.0.0.0/8"), Cidr.parse("172.16.0.0/12"), Cidr.parse("192.168.0.0/16"));

    private final TreeSet<Cidr> ranges = new TreeSet<>();

    /// Makes room for what is on one segment.
    ///
    /// @param addresses at least one; those too far from the first are left to another range
    /// @param prefix a prefix length that was written with one of them; 32 for none
    void add(List<Ipv4> addresses, int prefix) {
        Ipv4 first = addresses.getFirst();
        int wanted = prefix < WIDEST_PREFIX || prefix > NARROWEST_PREFIX ? USUAL_PREFIX : prefix;
        Cidr near = new Cidr(first, WIDEST_PREFIX).network();
        add(cover(first, wanted, addresses.stream().filter(near::contains).toList()));
    }

    private void add(Cidr range) {
        if (ranges.stream().noneMatch(other -> other.contains(range))) {
            ranges.removeIf(range::contains);
            ranges.add(range);
        }
    }

    /// The range an address is in, made when there is none.
    Cidr around(Ipv4 address) {
        for (Cidr range : ranges) {
            if (range.contains(address)) {
                return range;
            }
        }
        add(new Cidr(address, USUAL_PREFIX).network());
        return around(address);
    }

    List<Cidr> all() {
        return List.copyOf(ranges);
    }

    /// What a VPC needs to hold all subnets: one range for each private block in use, that of most subnets first.
    List<Cidr> ofVpc() {
        Map<Cidr, List<Ipv4>> blocks = new LinkedHashMap<>();
        for (Cidr range : ranges) {
            blocks.computeIfAbsent(block(range), _ -> new ArrayList<>()).add(range.address());
        }
        return blocks.values().stream()
                .sorted(Comparator.comparingInt((List<Ipv4> all) -> -all.size()))
                .map(all -> cover(all.getFirst(), WIDEST_PREFIX, all))
                .toList();
    }

    private static Cidr block(Cidr range) {
        return PRIVATE.stream()
                .filter(block -> block.contains(range))
                .findFirst()
                .orElseGet(() -> new Cidr(range.address(), WIDEST_PREFIX).network());
    }

    private static Cidr cover(Ipv4 first, int prefix, Collection<Ipv4> addresses) {
        Cidr range = new Cidr(first, prefix).network();
        while (!addresses.stream().allMatch(range::contains)) {
            range = new Cidr(first, range.prefix() - 1).network();
        }
        return range;
    }
}
