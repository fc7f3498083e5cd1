package org.vpcstudio.sim.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.trace.TraceEvent.Loss;

/// The state of everything at one instant of a run.
///
/// @param instances state of each VRRP instance, by node and cluster
/// @param owners who has each VIP configured, in the order they took it
/// @param locations where the cloud's network delivers each VIP
/// @param flows what each intent's client has seen
public record Moment(
        PMap<Instance, InstanceMoment> instances,
        PMap<ResourceId, List<ResourceId>> owners,
        PMap<ResourceId, ResourceId> locations,
        PMap<ResourceId, Flow> flows) {
    /// Before anything happened.
    public static final Moment START =
            new Moment(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    /// A VRRP instance: a cluster on a node.
    public record Instance(ResourceId ecs, ResourceId cluster) {}

    /// What an instance is doing.
    ///
    /// @param since when it entered its state
    /// @param priority its effective priority; 0 while it is not known
    public record InstanceMoment(VrrpState state, long since, int priority) {}

    /// What a client has seen.
    ///
    /// @param answered requests answered so far
    /// @param lost requests lost so far
    /// @param lastLoss why the last request was lost; null while the last one was answered
    public record Flow(long answered, long lost, @Nullable Loss lastLoss) {
        /// Whether the last request was answered.
        public boolean isUp() {
            return lastLoss == null && answered > 0;
        }
    }

    /// The moment after this event.
    public Moment after(TraceEvent event) {
        return switch (event) {
            case TraceEvent.StateChanged e -> {
                Instance key = new Instance(e.ecs(), e.cluster());
                yield withInstance(key, new InstanceMoment(e.to(), e.at(), priority(key)));
            }
            case TraceEvent.PriorityChanged e -> {
                Instance key = new Instance(e.ecs(), e.cluster());
                InstanceMoment old = instances.get(key);
                yield withInstance(
                        key,
                        old == null
                                ? new InstanceMoment(VrrpState.INIT, e.at(), e.priority())
                                : new InstanceMoment(old.state(), old.since(), e.priority()));
            }
            case TraceEvent.AddressAdded e -> withOwners(e.vip(), added(owners(e.vip()), e.ecs()));
            case TraceEvent.AddressRemoved e -> withOwners(e.vip(), removed(owners(e.vip()), e.ecs()));
            case TraceEvent.LocationLearned e -> new Moment(instances, owners, locations.plus(e.vip(), e.ecs()), flows);
            case TraceEvent.RequestAnswered e -> {
                Flow old = flow(e.intent());
                yield withFlow(e.intent(), new Flow(old.answered() + 1, old.lost(), null));
            }
            case TraceEvent.RequestLost e -> {
                Flow old = flow(e.intent());
                yield withFlow(e.intent(), new Flow(old.answered(), old.lost() + 1, e.loss()));
            }
            case TraceEvent.FaultInjected _,
                    TraceEvent.AdvertSent _,
                    TraceEvent.PacketDropped _,
                    TraceEvent.GratuitousArp _,
                    TraceEvent.CheckChanged _ -> this;
        };
    }

    /// Who holds a VIP now; none, one, or several (split brain).
    public List<ResourceId> owners(ResourceId vip) {
        return owners.getOrDefault(vip, List.of());
    }

    /// Where the network delivers a VIP.
    public Optional<ResourceId> location(ResourceId vip) {
        return Optional.ofNullable(locations.get(vip));
    }

    /// What the client of an intent has seen.
    public Flow flow(ResourceId intent) {
        return flows.getOrDefault(intent, new Flow(0, 0, null));
    }

    public Optional<InstanceMoment> instance(ResourceId ecs, ResourceId cluster) {
        return Optional.ofNullable(instances.get(new Instance(ecs, cluster)));
    }

    /// The states of all instances on a node.
    public List<VrrpState> statesOn(ResourceId ecs) {
        return instances.entrySet().stream()
                .filter(entry -> entry.getKey().ecs().equals(ecs))
                .sorted(Comparator.comparing(entry -> entry.getKey().cluster()))
                .map(entry -> entry.getValue().state())
                .toList();
    }

    private int priority(Instance key) {
        InstanceMoment old = instances.get(key);
        return old == null ? 0 : old.priority();
    }

    private Moment withInstance(Instance key, InstanceMoment value) {
        return new Moment(instances.plus(key, value), owners, locations, flows);
    }

    private Moment withOwners(ResourceId vip, List<ResourceId> value) {
        return new Moment(instances, owners.plus(vip, value), locations, flows);
    }

    private Moment withFlow(ResourceId intent, Flow value) {
        return new Moment(instances, owners, locations, flows.plus(intent, value));
    }

    private static List<ResourceId> added(List<ResourceId> list, ResourceId id) {
        if (list.contains(id)) {
            return list;
        }
        List<ResourceId> next = new ArrayList<>(list);
        next.add(id);
        return List.copyOf(next);
    }

    private static List<ResourceId> removed(List<ResourceId> list, ResourceId id) {
        return list.stream().filter(other -> !other.equals(id)).toList();
    }
}
