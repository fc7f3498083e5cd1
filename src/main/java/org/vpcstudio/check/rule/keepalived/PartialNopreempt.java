package org.vpcstudio.check.rule.keepalived;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.KeepalivedCluster;

/// KA-028: nopreempt stands on a lower node and is missing on the one above it.
public final class PartialNopreempt implements Rule {
    private static final RuleInfo INFO = new RuleInfo("KA-028", "partial-nopreempt", Severity.WARNING, "KA#346");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .flatMap(cluster -> check(cluster, context.members(cluster)))
                .toList();
    }

    /// The best of those that have it protects nobody above.
    private static Stream<Finding> check(KeepalivedCluster cluster, List<Member> members) {
        return members.stream()
                .filter(member -> !member.nopreempt())
                .filter(member -> members.subList(members.indexOf(member) + 1, members.size()).stream()
                        .anyMatch(Member::nopreempt))
                .map(member -> INFO.finding(member.anchor("overrides.nopreempt"), member.name(), cluster.name())
                        .withRelated(member.id())
                        .withFix(INFO.fix(
                                new Edit.Put(
                                        Differing.agreed(cluster, "settings.preemption.nopreempt", "nopreempt", true)),
                                cluster.name())));
    }
}
