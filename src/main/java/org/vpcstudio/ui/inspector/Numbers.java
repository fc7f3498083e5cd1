package org.vpcstudio.ui.inspector;

import java.util.Map;
import java.util.Optional;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.SecurityRule;

/// The ranges of whole numbers, by property; 0 and up for those not listed. Sources: keepalived.conf(5), RFC 4271
/// and RFC 6793 (AS numbers), RFC 793 (ports), the kernel's ip-sysctl (`arp_ignore`, `arp_announce`), and the Direct
/// Connect and VPN guides of the Open Telekom Cloud (VLAN, lifetimes).
final class Numbers {
    /// @param from the least
    /// @param to the most
    record Span(long from, long to) {}

    private static final Span FROM_ZERO = new Span(0, Integer.MAX_VALUE);
    private static final Span POSITIVE = new Span(1, Integer.MAX_VALUE);
    private static final Span AS_NUMBER = new Span(0, 4_294_967_295L);
    private static final Map<String, Span> SPANS = Map.ofEntries(
            Map.entry("port", new Span(0, 65_535)),
            Map.entry("externalPort", new Span(0, 65_535)),
            Map.entry("priority", new Span(1, 255)),
            Map.entry("version", new Span(2, 3)),
            Map.entry("virtualRouterId", new Span(1, 255)),
            Map.entry("advertIntervalMillis", new Span(10, 255_000)),
            Map.entry("downTimerAdverts", new Span(1, 100)),
            Map.entry("addressPrefix", new Span(0, 32)),
            Map.entry("delayMillis", new Span(0, 1_000_000)),
            Map.entry("arpIgnore", new Span(0, 8)),
            Map.entry("arpAnnounce", new Span(0, 2)),
            Map.entry("vlan", new Span(0, 4094)),
            Map.entry("asn", AS_NUMBER),
            Map.entry("bgpAsn", AS_NUMBER),
            Map.entry("id", new Span(0, 255)),
            Map.entry("intervalSeconds", POSITIVE),
            Map.entry("rise", POSITIVE),
            Map.entry("fall", POSITIVE),
            Map.entry("sizeMbit", POSITIVE),
            Map.entry("bandwidthMbit", POSITIVE));
    private static final Span TRACKER_WEIGHT = new Span(-253, 253);

    private static final Span RULE_PRIORITY = new Span(1, 100);

    private Numbers() {}

    static Span of(Class<?> record, String property) {
        if (record == KeepalivedNode.Tracker.class && property.equals("weight")) {
            return TRACKER_WEIGHT;
        }
        if (record == SecurityRule.class && property.equals("priority")) {
            return RULE_PRIORITY;
        }
        return SPANS.getOrDefault(property, FROM_ZERO);
    }

    /// The number a text says; empty for one that is none, or out of range.
    static Optional<Long> read(String text, Span span) {
        try {
            long number = Long.parseLong(text.strip());
            return number < span.from() || number > span.to() ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
