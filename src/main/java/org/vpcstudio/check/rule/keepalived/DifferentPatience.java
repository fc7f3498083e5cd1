package org.vpcstudio.check.rule.keepalived;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.KeepalivedCluster;

/// KA-038: the nodes of a cluster miss different numbers of adverts before they take over.
public final class DifferentPatience implements Rule {
    private static final RuleInfo INFO = new RuleInfo("KA-038", "different-patience", Severity.WARNING, "ka:man");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Differing.in(context, Member::downTimerAdverts)
                .map(differing -> finding(differing.cluster(), differing.best(), differing.other()))
                .toList();
    }

    /// What keepalived.conf(5) takes when nothing is said.
    private static final int USUAL = 3;

    private static Finding finding(KeepalivedCluster cluster, Member best, Member other) {
        Edit agreed =
                new Edit.Put(Differing.agreed(cluster, "settings.options.downTimerAdverts", "downTimerAdverts", USUAL));
        return INFO.finding(
                        other.anchor("overrides.downTimerAdverts"),
                        other.name(),
                        other.downTimerAdverts(),
                        best.name(),
                        best.downTimerAdverts())
                .withRelated(List.of(other.id(), best.id()))
                .withFix(INFO.fix(agreed, USUAL, cluster.name()));
    }
}
