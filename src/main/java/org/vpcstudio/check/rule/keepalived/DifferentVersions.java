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

/// KA-011: the nodes of a cluster speak different versions of VRRP.
public final class DifferentVersions implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("KA-011", "different-versions", Severity.ERROR, "RFC 9568; derived");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Differing.in(context, Member::version)
                .map(differing -> finding(differing.cluster(), differing.best(), differing.other()))
                .toList();
    }

    private static Finding finding(KeepalivedCluster cluster, Member best, Member other) {
        Edit agreed = new Edit.Put(Differing.agreed(cluster, "settings.version", "version", best.version()));
        return INFO.finding(
                        other.anchor("overrides.version"), other.name(), other.version(), best.name(), best.version())
                .withRelated(List.of(other.id(), best.id()))
                .withFix(INFO.fix(agreed, best.version(), cluster.name()));
    }
}
