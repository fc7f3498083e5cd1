package org.vpcstudio.check.rule.keepalived;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.VrrpSettings;

/// KA-015: adverts are sent by multicast, which many clouds drop.
public final class MulticastInCloud implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("KA-015", "multicast-in-cloud", Severity.WARNING, "ka:man; KA#2370; KA#950");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .filter(cluster -> cluster.settings().mode() == VrrpSettings.Mode.MULTICAST)
                .map(cluster -> INFO.finding(Anchor.at(cluster.id(), "settings.mode"), cluster.name())
                        .withFix(INFO.fix(unicast(context, cluster), cluster.name())))
                .toList();
    }

    private static Edit unicast(RuleContext context, KeepalivedCluster cluster) {
        return new Edit.Put(
                Clusters.meshed(context, cluster.withSettings(cluster.settings().withMode(VrrpSettings.Mode.UNICAST))));
    }
}
