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
import org.vpcstudio.model.topology.VrrpSettings;

/// KA-018: some nodes of a cluster send unicast, some multicast.
public final class DifferentModes implements Rule {
    private static final RuleInfo INFO = new RuleInfo("KA-018", "different-modes", Severity.ERROR, "KA#2458");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Differing.in(context, Member::mode)
                .map(differing -> finding(context, differing.cluster(), differing.best(), differing.other()))
                .toList();
    }

    private static Finding finding(RuleContext context, KeepalivedCluster cluster, Member best, Member other) {
        KeepalivedCluster unicast = Differing.agreed(cluster, "settings.mode", "mode", VrrpSettings.Mode.UNICAST);
        return INFO.finding(other.anchor("overrides.mode"), other.name(), best.name(), cluster.name())
                .withRelated(List.of(other.id(), best.id()))
                .withFix(INFO.fix(new Edit.Put(Clusters.meshed(context, unicast)), cluster.name()));
    }
}
