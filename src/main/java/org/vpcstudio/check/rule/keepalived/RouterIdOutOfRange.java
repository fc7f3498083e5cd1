package org.vpcstudio.check.rule.keepalived;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.QuickFix;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.KeepalivedCluster;

/// KA-003: a virtual router id is not a number from 1 to 255.
public final class RouterIdOutOfRange implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("KA-003", "router-id-out-of-range", Severity.ERROR, "ka:man; RFC 9568 section 5.2.3");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .flatMap(cluster -> Stream.concat(
                        bad(cluster.settings().virtualRouterId())
                                ? Stream.of(INFO.finding(
                                                Anchor.at(cluster.id(), "settings.virtualRouterId"),
                                                cluster.name(),
                                                cluster.settings().virtualRouterId())
                                        .withFixes(fixes(context, cluster)))
                                : Stream.empty(),
                        ofNodes(context, cluster)))
                .toList();
    }

    private static Stream<Finding> ofNodes(RuleContext context, KeepalivedCluster cluster) {
        return context.members(cluster).stream()
                .filter(member ->
                        member.node().overrides().virtualRouterId().isPresent() && bad(member.virtualRouterId()))
                .map(member -> INFO.finding(
                                member.anchor("overrides.virtualRouterId"), member.name(), member.virtualRouterId())
                        .withFixes(fixes(context, cluster)));
    }

    private static boolean bad(int id) {
        return id < 1 || id > 255;
    }

    private static List<QuickFix> fixes(RuleContext context, KeepalivedCluster cluster) {
        return Clusters.vips(context, cluster).stream()
                .limit(1)
                .map(vip -> context.index().freeRouterId(vip.subnet()))
                .map(free -> INFO.fix(Clusters.virtualRouterId(cluster, free), free))
                .toList();
    }
}
