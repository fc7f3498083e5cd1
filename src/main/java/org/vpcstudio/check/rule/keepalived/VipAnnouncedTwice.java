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
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vip;

/// KA-025: a VIP is announced by two clusters.
public final class VipAnnouncedTwice implements Rule {
    private static final RuleInfo INFO = new RuleInfo("KA-025", "vip-announced-twice", Severity.ERROR, "derived");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Vip.class)
                .flatMap(vip -> check(vip, context.index().clustersOf(vip.id())))
                .toList();
    }

    private static Stream<Finding> check(Vip vip, List<KeepalivedCluster> clusters) {
        return clusters.stream()
                .skip(1)
                .map(cluster -> INFO.finding(
                                Anchor.at(cluster.id(), "vips"),
                                vip.name(),
                                clusters.getFirst().name(),
                                cluster.name())
                        .withRelated(List.of(vip.id(), clusters.getFirst().id()))
                        .withFix(fix(vip, cluster)));
    }

    /// A cluster without anything to announce goes.
    private static QuickFix fix(Vip vip, KeepalivedCluster cluster) {
        List<ResourceId> rest =
                cluster.vips().stream().filter(id -> !id.equals(vip.id())).toList();
        return rest.isEmpty()
                ? INFO.namedFix("fix-remove", new Edit.Remove(cluster.id()), cluster.name())
                : INFO.fix(new Edit.Put(cluster.withVips(rest)), vip.name(), cluster.name());
    }
}
