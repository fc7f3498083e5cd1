package org.vpcstudio.ui.inspector;

import java.util.List;
import java.util.Map;
import org.vpcstudio.catalog.CloudProfile;
import org.vpcstudio.model.shape.Part;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.AclRule;
import org.vpcstudio.model.topology.DirectConnection;
import org.vpcstudio.model.topology.Guest;
import org.vpcstudio.model.topology.NatGateway;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.model.topology.VirtualServer;
import org.vpcstudio.model.topology.VpnConnection;
import org.vpcstudio.model.topology.VpnGateway;

/// The words that a text is chosen from, where a cloud or a program takes only a few. Sources: ipvsadm(8) for
/// schedulers, the VPN guide of the Open Telekom Cloud for IKE and IPsec, the cloud profile for the rest.
final class Suggestions {
    private static final List<String> TRANSPORT = List.of("tcp", "udp");
    private static final List<String> FILTERED = List.of("all", "tcp", "udp", "icmp", "icmpv6", "112");
    private static final List<String> DIGESTS = List.of("sha2-256", "sha2-384", "sha2-512", "sha1", "md5");
    private static final List<String> CIPHERS =
            List.of("aes-128", "aes-192", "aes-256", "aes-128-gcm-16", "aes-256-gcm-16", "3des");
    private static final List<String> GROUPS =
            List.of("group14", "group15", "group16", "group19", "group20", "group21", "group2", "group5");
    private static final Map<Class<?>, Map<String, List<String>>> FIXED = Map.of(
            AccessIntent.class, Map.of("protocol", List.of("tcp", "udp", "icmp")),
            AclRule.class, Map.of("protocol", FILTERED),
            SecurityRule.class, Map.of("protocol", FILTERED),
            Guest.Opening.class, Map.of("protocol", FILTERED),
            Guest.Service.class, Map.of("protocol", TRANSPORT),
            NatGateway.Dnat.class, Map.of("protocol", List.of("tcp", "udp", "all")),
            VirtualServer.class,
                    Map.of(
                            "protocol", List.of("tcp", "udp", "sctp"),
                            "scheduler", List.of("rr", "wrr", "lc", "wlc", "sh", "dh", "sed", "nq", "mh")),
            VpnConnection.Ike.class,
                    Map.of(
                            "version", List.of("v1", "v2"),
                            "authentication", DIGESTS,
                            "encryption", CIPHERS,
                            "group", GROUPS),
            VpnConnection.Ipsec.class,
                    Map.of(
                            "protocol",
                            List.of("esp"),
                            "authentication",
                            DIGESTS,
                            "encryption",
                            CIPHERS,
                            "pfs",
                            List.of(
                                    "group14", "group15", "group16", "group19", "group20", "group21", "group2",
                                    "group5", "disable")));

    private Suggestions() {}

    /// The words for a property of a record; none where anything may be written.
    static List<String> of(Class<?> record, Part part, CloudProfile profile) {
        if (record == VpnGateway.class && part.name().equals("specification")) {
            return profile.list("vpn.specifications");
        }
        if (record == DirectConnection.class && part.name().equals("portType")) {
            return profile.list("dc.portTypes");
        }
        return FIXED.getOrDefault(record, Map.of()).getOrDefault(part.name(), List.of());
    }
}
