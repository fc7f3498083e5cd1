package org.vpcstudio.check.rule.keepalived;

import java.util.List;
import java.util.Set;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.ResourceId;

/// KA-023: the nodes of a cluster announce different VIPs.
public final class DifferentAddresses implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("KA-023", "different-addresses", Severity.ERROR, "gh:easzlab/kubeasz#126; ka:man");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Differing.in(context, member -> Set.copyOf(member.vips()))
                .map(differing -> finding(context, differing.cluster(), differing.best(), differing.other()))
                .toList();
    }

    private static Finding finding(RuleContext context, KeepalivedCluster cluster, Member best, Member other) {
        List<ResourceId> all = context.members(cluster).stream()
                .flatMap(member -> member.vips().stream())
                .distinct()
                .toList();
        return INFO.finding(other.anchor("overrides.vips"), other.name(), best.name(), cluster.name())
                .withRelated(List.of(other.id(), best.id()))
                .withFix(INFO.fix(new Edit.Put(Differing.agreed(cluster, "vips", "vips", all)), cluster.name()));
    }
}
