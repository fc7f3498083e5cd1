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

/// KA-022: a node names an interface that is not the one in the subnet of its VIP.
public final class UnknownInterface implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("KA-022", "unknown-interface", Severity.ERROR, "KA#1036; KA#2259");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .flatMap(cluster -> context.members(cluster).stream())
                .filter(member -> !member.nics().isEmpty())
                .filter(member -> member.nics().stream()
                        .noneMatch(nic -> nic.guestName().isBlank()
                                || nic.guestName().equals(member.node().interfaceName())))
                .map(UnknownInterface::finding)
                .toList();
    }

    private static Finding finding(Member member) {
        String right = member.nics().getFirst().guestName();
        String written = member.node().interfaceName();
        Edit mended = new Edit.Put(member.cluster().withNode(member.node().withInterfaceName(right)));
        return INFO.finding(member.anchor("interfaceName"), member.name(), written.isBlank() ? "-" : written, right)
                .withRelated(member.id())
                .withFix(INFO.fix(mended, right, member.name()));
    }
}
