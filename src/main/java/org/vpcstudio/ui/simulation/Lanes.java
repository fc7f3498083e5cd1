package org.vpcstudio.ui.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.vpcstudio.model.scenario.Fault;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.sim.trace.Moment.Instance;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.sim.trace.TraceEvent;
import org.vpcstudio.sim.trace.VrrpState;

/// What the timeline shows of a run: flags, one lane per VRRP instance, per VIP and per client path. Lanes stand in the
/// order of the design, also for elements to which nothing happens.
record Lanes(List<Flag> flags, List<NodeLane> nodes, List<VipLane> vips, List<PathLane> paths) {
    /// Nothing was run.
    static final Lanes NONE = new Lanes(List.of(), List.of(), List.of(), List.of());

    /// A stretch of time in which something stays as it is.
    ///
    /// @param from its first nanosecond
    /// @param to the first nanosecond after it, more than `from`
    /// @param event the number of the event that began it, -1 for the start of the run
    record Span<T>(long from, long to, T value, int event) {
        long length() {
            return to - from;
        }
    }

    /// A fault or a repair.
    record Flag(long at, int event, Fault fault) {}

    /// The states of a cluster's instance on a node.
    record NodeLane(Instance instance, List<Span<VrrpState>> spans) {}

    /// Who holds a VIP: nobody, one node, or several at once.
    record VipLane(ResourceId vip, List<Span<List<ResourceId>>> spans) {}

    /// Whether a client's requests are answered; nothing before the first answer.
    record PathLane(AccessIntent intent, List<Span<Boolean>> spans) {}

    /// The lanes of a run of this design.
    static Lanes of(Topology topology, Trace trace) {
        Recording recording = new Recording();
        for (int i = 0; i < trace.events().size(); i++) {
            recording.note(i, trace.events().get(i));
        }
        long end = trace.durationNanos();
        return new Lanes(
                List.copyOf(recording.flags),
                topology.each(KeepalivedCluster.class)
                        .flatMap(cluster -> cluster.nodes().stream()
                                .map(node -> new Instance(node.ecs(), cluster.id()))
                                .map(key -> new NodeLane(key, recording.states.spans(key, end))))
                        .toList(),
                topology.each(Vip.class)
                        .map(vip -> new VipLane(vip.id(), recording.owners.spans(vip.id(), end)))
                        .toList(),
                topology.each(AccessIntent.class)
                        .map(intent -> new PathLane(intent, fromFirstAnswer(recording.paths.spans(intent.id(), end))))
                        .toList());
    }

    /// Before the first election nobody could answer: that is no outage. A path that never works stays broken.
    private static List<Span<Boolean>> fromFirstAnswer(List<Span<Boolean>> spans) {
        return spans.size() > 1 && !spans.getFirst().value() ? spans.subList(1, spans.size()) : spans;
    }

    /// What the events say, sorted by lane.
    private static final class Recording {
        private final List<Flag> flags = new ArrayList<>();
        private final Track<Instance, VrrpState> states = new Track<>(_ -> VrrpState.INIT, true);
        private final Track<ResourceId, List<ResourceId>> owners = new Track<>(_ -> List.of(), true);
        private final Track<ResourceId, Boolean> paths = new Track<>(_ -> false, false);

        void note(int number, TraceEvent event) {
            switch (event) {
                case TraceEvent.FaultInjected e -> flags.add(new Flag(e.at(), number, e.fault()));
                case TraceEvent.StateChanged e ->
                    states.put(new Instance(e.ecs(), e.cluster()), e.at(), e.to(), number);
                case TraceEvent.AddressAdded e -> {
                    List<ResourceId> holders = new ArrayList<>(owners.last(e.vip()));
                    holders.remove(e.ecs());
                    holders.add(e.ecs());
                    owners.put(e.vip(), e.at(), List.copyOf(holders), number);
                }
                case TraceEvent.AddressRemoved e -> {
                    List<ResourceId> holders = new ArrayList<>(owners.last(e.vip()));
                    holders.remove(e.ecs());
                    owners.put(e.vip(), e.at(), List.copyOf(holders), number);
                }
                case TraceEvent.RequestAnswered e -> paths.put(e.intent(), e.at(), true, number);
                case TraceEvent.RequestLost e -> paths.put(e.intent(), e.at(), false, number);
                case TraceEvent.PriorityChanged _,
                        TraceEvent.AdvertSent _,
                        TraceEvent.PacketDropped _,
                        TraceEvent.GratuitousArp _,
                        TraceEvent.LocationLearned _,
                        TraceEvent.CheckChanged _ -> {}
            }
        }
    }

    /// The values of many keys over time.
    private static final class Track<K, T> {
        private record Entry<T>(long at, T value, int event) {}

        private final Map<K, List<Entry<T>>> entries = new HashMap<>();
        private final Function<K, T> initial;
        private final boolean fromStart;

        /// @param initial the value at the start of the run
        /// @param fromStart whether that is to be shown; else there is nothing before the first value
        Track(Function<K, T> initial, boolean fromStart) {
            this.initial = initial;
            this.fromStart = fromStart;
        }

        T last(K key) {
            List<Entry<T>> list = entries.getOrDefault(key, List.of());
            return list.isEmpty() ? initial.apply(key) : list.getLast().value();
        }

        void put(K key, long at, T value, int event) {
            List<Entry<T>> list = entries.computeIfAbsent(key, this::begun);
            if (!list.isEmpty() && list.getLast().value().equals(value)) {
                return;
            }
            // Several changes at one instant leave the last one to be seen.
            if (!list.isEmpty() && list.getLast().at() == at) {
                list.removeLast();
                if (!list.isEmpty() && list.getLast().value().equals(value)) {
                    return;
                }
            }
            list.add(new Entry<>(at, value, event));
        }

        List<Span<T>> spans(K key, long end) {
            List<Entry<T>> list = entries.getOrDefault(key, begun(key));
            List<Span<T>> result = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                Entry<T> entry = list.get(i);
                long to = i + 1 < list.size() ? list.get(i + 1).at() : end;
                if (to > entry.at()) {
                    result.add(new Span<>(entry.at(), to, entry.value(), entry.event()));
                }
            }
            return List.copyOf(result);
        }

        private List<Entry<T>> begun(K key) {
            List<Entry<T>> list = new ArrayList<>();
            if (fromStart) {
                list.add(new Entry<>(0, initial.apply(key), -1));
            }
            return list;
        }
    }
}
