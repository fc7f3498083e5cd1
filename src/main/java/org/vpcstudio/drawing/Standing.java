package org.vpcstudio.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.trace.Moment;
import org.vpcstudio.sim.trace.Moment.Instance;
import org.vpcstudio.sim.trace.Moment.InstanceMoment;
import org.vpcstudio.sim.trace.VrrpState;

/// How a server stands at the moment of a run.
///
/// @param look how its frame is drawn
/// @param instances its VRRP instances, by cluster
record Standing(Look look, List<InstanceMoment> instances) {
    /// Frames.
    enum Look {
        PLAIN,
        STOPPED,
        OWNER,
        SPLIT
    }

    static Standing of(Scene scene, ResourceId ecs) {
        return scene.moment().map(moment -> of(moment, ecs)).orElse(new Standing(Look.PLAIN, List.of()));
    }

    private static Standing of(Moment moment, ResourceId ecs) {
        List<InstanceMoment> instances = new ArrayList<>();
        moment.instances().entrySet().stream()
                .filter(entry -> entry.getKey().ecs().equals(ecs))
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Instance::cluster)))
                .forEach(entry -> instances.add(entry.getValue()));
        boolean down = instances.stream().anyMatch(instance -> instance.state() == VrrpState.DOWN);
        return new Standing(down ? Look.STOPPED : holding(moment, ecs), List.copyOf(instances));
    }

    private static Look holding(Moment moment, ResourceId ecs) {
        Look look = Look.PLAIN;
        for (List<ResourceId> owners : moment.owners().values()) {
            if (owners.contains(ecs)) {
                look = owners.size() > 1 || look == Look.SPLIT ? Look.SPLIT : Look.OWNER;
            }
        }
        return look;
    }

    /// The shape of each instance.
    List<Status> states() {
        return instances.stream().map(instance -> status(instance.state())).toList();
    }

    private static Status status(VrrpState state) {
        return switch (state) {
            case INIT -> Status.INIT;
            case BACKUP -> Status.BACKUP;
            case MASTER -> Status.MASTER;
            case FAULT -> Status.FAULT;
            case STOP, DOWN -> Status.STOPPED;
        };
    }

    /// What stands beside the zone: the priority, or since when it is down; blank for a server without VRRP.
    String remark(Easel easel) {
        if (instances.isEmpty()) {
            return "";
        }
        InstanceMoment first = instances.getFirst();
        return switch (first.state()) {
            case DOWN -> easel.say("crashed", clock(first.since()));
            case STOP -> easel.say("stopped", clock(first.since()));
            case INIT, BACKUP, MASTER, FAULT -> first.priority() > 0 ? easel.say("priority", first.priority()) : "";
        };
    }

    private static String clock(long nanos) {
        return String.format(Locale.ROOT, "%d.%03d", nanos / 1_000_000_000, nanos / 1_000_000 % 1000);
    }
}
