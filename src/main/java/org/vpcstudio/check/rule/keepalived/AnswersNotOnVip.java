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
import org.vpcstudio.model.topology.VirtualServer;

/// KA-034: a cluster drops what is sent to its VIPs, though somebody should use them.
public final class AnswersNotOnVip implements Rule {
    private static final RuleInfo INFO = new RuleInfo("KA-034", "answers-not-on-vip", Severity.ERROR, "ka:man");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String ACCEPT = "settings.options.accept";

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .filter(cluster -> !cluster.settings().options().accept() && isUsed(context, cluster))
                .map(cluster -> INFO.finding(Anchor.at(cluster.id(), ACCEPT), cluster.name())
                        .withFix(INFO.fix(Property.put(cluster, ACCEPT, true), cluster.name())))
                .toList();
    }

    private static boolean isUsed(RuleContext context, KeepalivedCluster cluster) {
        return !context.index().referring(cluster.id(), VirtualServer.class).isEmpty()
                || Clusters.vips(context, cluster).stream()
                        .anyMatch(vip -> !context.index().wantedOf(vip).isEmpty());
    }
}
