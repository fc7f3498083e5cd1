package org.vpcstudio.check.rule.election;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode.StartState;
import org.vpcstudio.model.topology.VrrpSettings;

/// KA-029: a preempt delay is set where keepalived resets it, or is out of range.
public final class PreemptDelayCancelled implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("KA-029", "preempt-delay-cancelled", Severity.WARNING, "ka:keepalived/vrrp/vrrp.c");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int MOST_MILLIS = 1_000_000;

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .filter(cluster -> cluster.settings().preemption().delayMillis() != 0)
                .flatMap(cluster -> reason(cluster).stream().map(reason -> finding(cluster, reason)))
                .toList();
    }

    /// Why the delay has no effect, as its sentences are called; blank when it is out of range.
    private static Optional<String> reason(KeepalivedCluster cluster) {
        VrrpSettings settings = cluster.settings();
        int delay = settings.preemption().delayMillis();
        boolean master = cluster.nodes().stream().anyMatch(node -> node.startState() == StartState.MASTER);
        if (delay < 0 || delay > MOST_MILLIS) {
            return Optional.of("");
        }
        if (settings.preemption().nopreempt()) {
            return Optional.of("nopreempt");
        }
        if (settings.options().strict()) {
            return Optional.of("strict");
        }
        return master ? Optional.of("master") : Optional.empty();
    }

    private static Finding finding(KeepalivedCluster cluster, String reason) {
        VrrpSettings.Preemption old = cluster.settings().preemption();
        VrrpSettings.Preemption none = new VrrpSettings.Preemption(old.nopreempt(), 0);
        Edit cleared = new Edit.Put(cluster.withSettings(cluster.settings().withPreemption(none)));
        Anchor anchor = Anchor.at(cluster.id(), "settings.preemption.delayMillis");
        String delay = Seconds.of(old.delayMillis());
        Finding finding = reason.isEmpty()
                ? INFO.finding(anchor, cluster.name(), delay, Seconds.of(MOST_MILLIS))
                : INFO.variant(reason, anchor, cluster.name(), delay);
        return finding.withFix(INFO.fix(cleared, cluster.name()));
    }
}
