package org.vpcstudio.check.rule.election;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode.StartState;

/// KA-027: nopreempt is set where keepalived clears it.
public final class NopreemptCancelled implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "KA-027", "nopreempt-cancelled", Severity.WARNING, "ka:keepalived/vrrp/vrrp.c; KA#1472; KA#2257");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .filter(cluster -> cluster.settings().preemption().nopreempt())
                .flatMap(cluster -> context.members(cluster).stream())
                .flatMap(member -> check(member).stream())
                .toList();
    }

    private static Optional<Finding> check(Member member) {
        if (member.node().startState() == StartState.MASTER) {
            Edit backup = new Edit.Put(member.cluster().withNode(member.node().withStartState(StartState.BACKUP)));
            return Optional.of(INFO.finding(
                            member.anchor("startState"),
                            member.name(),
                            member.cluster().name())
                    .withRelated(member.id())
                    .withFix(INFO.fix(backup, member.name())));
        }
        if (member.node().priority() == PriorityOutOfRange.OWNER) {
            return Optional.of(INFO.variant(
                            "owner",
                            member.anchor("priority"),
                            member.name(),
                            member.cluster().name())
                    .withRelated(member.id())
                    .withFixes(PriorityOutOfRange.free(member).stream()
                            .map(next -> INFO.namedFix(
                                    "fix-priority", PriorityOutOfRange.withPriority(member, next), member.name(), next))
                            .toList()));
        }
        return Optional.empty();
    }
}
