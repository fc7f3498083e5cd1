package org.vpcstudio.format.intake;

import java.util.ArrayList;
import java.util.List;
import org.vpcstudio.model.keepalived.CheckScript;
import org.vpcstudio.model.keepalived.ProcessCheck;
import org.vpcstudio.model.keepalived.Tracking;
import org.vpcstudio.model.keepalived.Tracking.Tracked;
import org.vpcstudio.model.topology.KeepalivedNode.Tracker;

/// What a node watches, with the blocks it refers to folded in.
final class Trackers {
    private final NodeFile node;
    private final Remarks remarks;

    Trackers(NodeFile node, Remarks remarks) {
        this.node = node;
        this.remarks = remarks;
    }

    List<Tracker> of(Tracking tracking) {
        List<Tracker> trackers = new ArrayList<>();
        for (Tracked tracked : tracking.processes()) {
            node.config().process(tracked.name()).ifPresent(check -> trackers.add(process(tracked, check)));
        }
        for (Tracked tracked : tracking.scripts()) {
            node.config().script(tracked.name()).ifPresent(check -> trackers.add(script(tracked, check)));
        }
        for (Tracked tracked : tracking.interfaces()) {
            trackers.add(new Tracker(Tracker.Kind.INTERFACE, tracked.name(), tracked.weight(), 1, 1, 1));
        }
        tracking.all().filter(Tracked::reverse).forEach(tracked -> remarks.leaveOut(node, tracked.name(), "reverse"));
        return trackers;
    }

    private Tracker process(Tracked tracked, ProcessCheck check) {
        if (check.quorum() != 1 || check.startDelayMillis() > 0 || check.endDelayMillis() > 0) {
            remarks.leaveOut(node, check.name(), "quorum, fork_delay, terminate_delay");
        }
        return new Tracker(Tracker.Kind.PROCESS, check.process(), tracked.weight(), 1, 1, 1);
    }

    private Tracker script(Tracked tracked, CheckScript check) {
        if (!check.user().isBlank()) {
            remarks.leaveOut(node, check.name(), "user " + check.user());
        }
        if (check.startsFailed()) {
            remarks.leaveOut(node, check.name(), "init_fail");
        }
        return new Tracker(
                Tracker.Kind.SCRIPT,
                check.command(),
                tracked.weight(),
                check.intervalSeconds(),
                check.rise(),
                check.fall(),
                check.timeoutSeconds());
    }
}
