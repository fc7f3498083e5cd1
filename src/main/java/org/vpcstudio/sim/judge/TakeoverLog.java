package org.vpcstudio.sim.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.sim.judge.Outcome.Takeover;
import org.vpcstudio.sim.trace.Moment.Instance;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.sim.trace.TraceEvent;
import org.vpcstudio.sim.trace.TraceEvent.Reason;
import org.vpcstudio.sim.trace.VrrpState;

/// Follows who becomes MASTER, and compares the time it took with the formula of RFC 9568 6.1 (RFC 3768 6.1 for version
/// 2).
final class TakeoverLog {
    private static final long NEVER = -1;

    private final Topology topology;
    private final Trace trace;
    private final Map<Instance, Long> lastHeard = new HashMap<>();
    private final Map<Instance, Integer> priorities = new HashMap<>();
    private final Set<ResourceId> elected = new HashSet<>();
    private final List<Takeover> all = new ArrayList<>();

    TakeoverLog(Topology topology, Trace trace) {
        this.topology = topology;
        this.trace = trace;
    }

    void read(int number, TraceEvent event) {
        if (event instanceof TraceEvent.AdvertSent advert) {
            advert.heardBy().forEach(ecs -> lastHeard.put(new Instance(ecs, advert.cluster()), advert.at()));
        } else if (event instanceof TraceEvent.PriorityChanged change) {
            priorities.put(new Instance(change.ecs(), change.cluster()), change.priority());
        } else if (event instanceof TraceEvent.StateChanged change) {
            read(number, change);
        }
    }

    private void read(int number, TraceEvent.StateChanged change) {
        Instance instance = new Instance(change.ecs(), change.cluster());
        if (change.to() == VrrpState.DOWN || change.to() == VrrpState.STOP) {
            lastHeard.remove(instance);
        } else if (change.to() == VrrpState.MASTER && !elected.add(change.cluster())) {
            long heard = lastHeard.getOrDefault(instance, NEVER);
            all.add(new Takeover(
                    number,
                    change.at(),
                    change.cluster(),
                    change.ecs(),
                    change.reason(),
                    sinceFault(number),
                    heard == NEVER ? NEVER : change.at() - heard,
                    predicted(instance, change.reason())));
        }
    }

    private long sinceFault(int number) {
        List<TraceEvent> events = trace.events();
        return trace.why(number).stream()
                .map(events::get)
                .filter(TraceEvent.FaultInjected.class::isInstance)
                .mapToLong(fault -> events.get(number).at() - fault.at())
                .findFirst()
                .orElse(NEVER);
    }

    private long predicted(Instance instance, Reason reason) {
        return topology.find(instance.cluster(), KeepalivedCluster.class)
                .map(cluster -> predicted(cluster, instance, reason))
                .orElse(NEVER);
    }

    private long predicted(KeepalivedCluster cluster, Instance instance, Reason reason) {
        VrrpSettings settings = cluster.settings();
        int millis = cluster.node(instance.ecs())
                .map(KeepalivedNode::overrides)
                .flatMap(KeepalivedNode.Overrides::advertIntervalMillis)
                .orElse(settings.advertIntervalMillis());
        int missed = reason == Reason.PRIORITY_ZERO_THEN_SILENCE
                ? 0
                : settings.options().downTimerAdverts();
        return settings.downNanos(missed, millis, priorities.getOrDefault(instance, 0));
    }

    List<Takeover> all() {
        return all;
    }
}
