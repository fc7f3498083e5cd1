package org.vpcstudio.check.rule.vpn;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Property;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;

/// VPN-010: an AES-GCM cipher is chosen together with IKE version 1, which has none.
public final class GcmWithOldIke implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VPN-010",
            "gcm-with-old-ike",
            Severity.ERROR,
            "vpn:management/s2c_enterprise_edition_vpn/enterprise_edition_vpn_connection_management/creating_vpn_connections.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Tunnels.all(context)
                .filter(tunnel -> tunnel.ike().version().equals("v1")
                        && tunnel.ike().encryption().contains("gcm"))
                .map(tunnel -> INFO.finding(
                                Tunnels.anchor(tunnel, "ike.version"),
                                tunnel.name(),
                                tunnel.ike().encryption())
                        .withFix(INFO.fix(Property.put(tunnel, "ike.version", "v2"), tunnel.name())))
                .toList();
    }
}
