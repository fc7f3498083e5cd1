package org.vpcstudio.check.rule.keepalived;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Property;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.KeepalivedCluster;

/// KA-035: VIPs are written with the mask of their network.
public final class VipWithNetworkMask implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "KA-035",
            "vip-with-network-mask",
            Severity.WARNING,
            "KA#1367; KA#1268; vpc:virtual_ip_address/binding_a_virtual_ip_address_to_an_eip_or_ecs.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String PREFIX = "settings.options.addressPrefix";
    /// One address.
    private static final int HOST = 32;

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .filter(cluster -> cluster.settings().options().addressPrefix() != HOST)
                .map(cluster -> INFO.finding(
                                Anchor.at(cluster.id(), PREFIX),
                                cluster.name(),
                                cluster.settings().options().addressPrefix())
                        .withFix(INFO.fix(Property.put(cluster, PREFIX, HOST), cluster.name())))
                .toList();
    }
}
