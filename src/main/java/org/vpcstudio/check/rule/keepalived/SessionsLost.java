package org.vpcstudio.check.rule.keepalived;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.KeepalivedCluster;

/// KA-043: established connections end when the address moves.
public final class SessionsLost implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("KA-043", "sessions-lost", Severity.INFO, "KA#2414; KA#808; gh:bigstack-oss/cubecos#1102");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .filter(cluster -> context.members(cluster).size() > 1)
                .filter(cluster -> servesTcp(context, cluster))
                .map(cluster ->
                        INFO.finding(Anchor.at(cluster.id()), cluster.name()).withRelated(cluster.vips()))
                .toList();
    }

    private static boolean servesTcp(RuleContext context, KeepalivedCluster cluster) {
        return context.members(cluster).stream()
                        .flatMap(member -> member.ecs().guest().services().stream())
                        .anyMatch(service -> service.protocol().equals("tcp"))
                || Clusters.vips(context, cluster).stream()
                        .flatMap(vip -> context.index().wantedOf(vip).stream())
                        .anyMatch(intent -> intent.protocol().equals("tcp"));
    }
}
