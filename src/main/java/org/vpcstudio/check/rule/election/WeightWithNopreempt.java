package org.vpcstudio.check.rule.election;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode.Tracker;

/// KA-030: nopreempt and a tracker weight together: a failing service never moves the VIP.
public final class WeightWithNopreempt implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "KA-030", "weight-with-nopreempt", Severity.ERROR, "KA#2599; gh:aledbf/kube-keepalived-vip#72");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .filter(cluster -> cluster.settings().preemption().nopreempt())
                .flatMap(cluster -> context.members(cluster).stream())
                .flatMap(member -> member.node().trackers().stream()
                        .filter(tracker -> tracker.weight() != 0)
                        .limit(1)
                        .map(tracker -> finding(member, tracker)))
                .toList();
    }

    private static Finding finding(Member member, Tracker tracker) {
        return INFO.finding(member.anchor("trackers"), member.name(), tracker.target(), tracker.weight())
                .withRelated(member.id())
                .withFix(INFO.fix(Weights.change(member, old -> old.withWeight(0)), member.name()));
    }
}
