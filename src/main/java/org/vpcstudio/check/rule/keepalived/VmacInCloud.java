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

/// KA-036: a cluster uses a MAC address of its own, which the cloud filters.
public final class VmacInCloud implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "KA-036",
            "vmac-in-cloud",
            Severity.WARNING,
            "derived; vpcapi:native_openstack_neutron_apis_v2.0/port/creating_a_port.rst; KA#2145");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String VMAC = "settings.options.useVmac";

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .filter(cluster -> cluster.settings().options().useVmac())
                .map(cluster -> INFO.finding(Anchor.at(cluster.id(), VMAC), cluster.name())
                        .withFix(INFO.fix(Property.put(cluster, VMAC, false), cluster.name())))
                .toList();
    }
}
