package org.vpcstudio.check.rule.vpn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.VpnConnection;

/// VPN-008: the device of the site is set differently from the end in the cloud.
public final class VpnEndsDiffer implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VPN-008",
            "vpn-ends-differ",
            Severity.ERROR,
            "vpn:troubleshooting/the_state_of_a_vpn_connection_is_not_connected.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Tunnels.all(context)
                .flatMap(tunnel -> tunnel.device().stream()
                        .flatMap(device -> differences(tunnel, device).limit(1))
                        .map(what -> INFO.finding(Tunnels.anchor(tunnel, "device"), tunnel.name(), what)
                                .withFix(INFO.fix(new Edit.Put(tunnel.withDevice(Optional.empty())), tunnel.name()))))
                .toList();
    }

    /// Lifetimes may differ: the shorter one counts.
    private static Stream<String> differences(VpnConnection tunnel, VpnConnection.Device device) {
        VpnConnection.Ike ike = tunnel.ike();
        VpnConnection.Ipsec ipsec = tunnel.ipsec();
        Map<String, Boolean> same = new LinkedHashMap<>();
        same.put("preSharedKey", device.preSharedKey().equals(tunnel.preSharedKey()));
        same.put("ike.version", device.ike().version().equals(ike.version()));
        same.put("ike.authentication", device.ike().authentication().equals(ike.authentication()));
        same.put("ike.encryption", device.ike().encryption().equals(ike.encryption()));
        same.put("ike.group", device.ike().group().equals(ike.group()));
        same.put("ipsec.protocol", device.ipsec().protocol().equals(ipsec.protocol()));
        same.put("ipsec.authentication", device.ipsec().authentication().equals(ipsec.authentication()));
        same.put("ipsec.encryption", device.ipsec().encryption().equals(ipsec.encryption()));
        same.put("ipsec.pfs", device.ipsec().pfs().equals(ipsec.pfs()));
        return same.entrySet().stream().filter(entry -> !entry.getValue()).map(Map.Entry::getKey);
    }
}
