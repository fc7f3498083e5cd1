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

/// KA-033: strict mode is on, which refuses unicast and drops traffic to the VIP.
public final class StrictMode implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("KA-033", "strict-mode", Severity.ERROR, "ka:man; KA#474; KA#2046; KA#1373; KA#2319");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .filter(cluster -> cluster.settings().options().strict())
                .map(StrictMode::finding)
                .toList();
    }

    private static Finding finding(KeepalivedCluster cluster) {
        return INFO.finding(Anchor.at(cluster.id(), "settings.options.strict"), cluster.name())
                .withFix(INFO.fix(Property.put(cluster, "settings.options.strict", false), cluster.name()));
    }
}
