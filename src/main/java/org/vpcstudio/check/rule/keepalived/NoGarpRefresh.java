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

/// KA-037: a master announces its address once and never again.
public final class NoGarpRefresh implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "KA-037", "no-garp-refresh", Severity.INFO, "KA#166; KA#551; gh:cloudfoundry/haproxy-boshrelease#167");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int ADVISED_SECONDS = 60;

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .filter(cluster -> cluster.settings().options().garpMasterRefreshSeconds() == 0)
                .map(NoGarpRefresh::finding)
                .toList();
    }

    private static Finding finding(KeepalivedCluster cluster) {
        return INFO.finding(Anchor.at(cluster.id(), "settings.options.garpMasterRefreshSeconds"), cluster.name())
                .withFix(INFO.fix(
                        Property.put(cluster, "settings.options.garpMasterRefreshSeconds", ADVISED_SECONDS),
                        ADVISED_SECONDS));
    }
}
