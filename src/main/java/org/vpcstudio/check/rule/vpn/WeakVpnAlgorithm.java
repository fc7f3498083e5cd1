package org.vpcstudio.check.rule.vpn;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Property;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.VpnConnection;

/// VPN-009: a VPN connection uses an algorithm that is known to be weak.
public final class WeakVpnAlgorithm implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VPN-009",
            "weak-vpn-algorithm",
            Severity.WARNING,
            "vpn:management/s2c_enterprise_edition_vpn/enterprise_edition_vpn_connection_management/creating_vpn_connections.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Set<String> WEAK =
            Set.of("md5", "sha1", "3des", "group1", "group2", "group5", "group14", "disable", "v1");
    private static final VpnConnection.Ike IKE =
            new VpnConnection.Ike("v2", "sha2-256", "aes-256-gcm-16", "group15", 86_400);
    private static final VpnConnection.Ipsec IPSEC =
            new VpnConnection.Ipsec("esp", "sha2-256", "aes-256-gcm-16", "group15", 3600);

    @Override
    public List<Finding> check(RuleContext context) {
        return Tunnels.all(context).flatMap(tunnel -> check(tunnel).stream()).toList();
    }

    private static Optional<Finding> check(VpnConnection tunnel) {
        return found(tunnel, WEAK::contains)
                .map(choice -> INFO.finding(Tunnels.anchor(tunnel, choice.getKey()), tunnel.name(), choice.getValue()))
                .or(() -> found(tunnel, WeakVpnAlgorithm::isPlainAes)
                        .map(choice -> INFO.variant(
                                        "plain",
                                        Tunnels.anchor(tunnel, choice.getKey()),
                                        tunnel.name(),
                                        choice.getValue())
                                .withSeverity(Severity.INFO)))
                .map(finding -> finding.withFix(INFO.fix(strong(tunnel), tunnel.name())));
    }

    private static Optional<Map.Entry<String, String>> found(VpnConnection tunnel, Predicate<String> test) {
        return Stream.of(
                        Map.entry("ike.version", tunnel.ike().version()),
                        Map.entry("ike.authentication", tunnel.ike().authentication()),
                        Map.entry("ike.encryption", tunnel.ike().encryption()),
                        Map.entry("ike.group", tunnel.ike().group()),
                        Map.entry("ipsec.authentication", tunnel.ipsec().authentication()),
                        Map.entry("ipsec.encryption", tunnel.ipsec().encryption()),
                        Map.entry("ipsec.pfs", tunnel.ipsec().pfs()))
                .filter(choice -> test.test(choice.getValue().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static boolean isPlainAes(String choice) {
        return choice.startsWith("aes-") && !choice.contains("gcm");
    }

    /// Both ends.
    private static Edit strong(VpnConnection tunnel) {
        VpnConnection next = Property.set(Property.set(tunnel, "ike", IKE), "ipsec", IPSEC);
        return new Edit.Put(next.withDevice(
                tunnel.device().map(device -> new VpnConnection.Device(device.preSharedKey(), IKE, IPSEC))));
    }
}
