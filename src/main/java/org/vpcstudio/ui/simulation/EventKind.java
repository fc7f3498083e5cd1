package org.vpcstudio.ui.simulation;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.trace.TraceEvent;

/// The kinds of events one can filter by.
enum EventKind {
    FAULT,
    STATE,
    ADVERT,
    ADDRESS,
    CHECK,
    REQUEST,
    DROP;

    /// The word in message keys and test ids.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EventKind of(TraceEvent event) {
        return switch (event) {
            case TraceEvent.FaultInjected _ -> FAULT;
            case TraceEvent.StateChanged _, TraceEvent.PriorityChanged _ -> STATE;
            case TraceEvent.AdvertSent _ -> ADVERT;
            case TraceEvent.AddressAdded _,
                    TraceEvent.AddressRemoved _,
                    TraceEvent.GratuitousArp _,
                    TraceEvent.LocationLearned _ -> ADDRESS;
            case TraceEvent.CheckChanged _ -> CHECK;
            case TraceEvent.RequestAnswered _, TraceEvent.RequestLost _ -> REQUEST;
            case TraceEvent.PacketDropped _ -> DROP;
        };
    }

    /// The elements an event is about.
    static Set<ResourceId> elements(TraceEvent event) {
        return switch (event) {
            case TraceEvent.FaultInjected e -> faulty(e);
            case TraceEvent.StateChanged e -> Set.of(e.ecs());
            case TraceEvent.PriorityChanged e -> Set.of(e.ecs());
            case TraceEvent.AdvertSent e -> Set.of(e.ecs());
            case TraceEvent.PacketDropped e -> set(e.from(), e.to());
            case TraceEvent.AddressAdded e -> set(e.ecs(), e.vip());
            case TraceEvent.AddressRemoved e -> set(e.ecs(), e.vip());
            case TraceEvent.GratuitousArp e -> set(e.ecs(), e.vip());
            case TraceEvent.LocationLearned e -> set(e.ecs(), e.vip());
            case TraceEvent.CheckChanged e -> Set.of(e.ecs());
            case TraceEvent.RequestAnswered e -> set(e.intent(), e.ecs());
            case TraceEvent.RequestLost e -> Set.of(e.intent());
        };
    }

    private static Set<ResourceId> faulty(TraceEvent.FaultInjected event) {
        return FaultWords.concerned(event.fault());
    }

    private static Set<ResourceId> set(ResourceId one, ResourceId other) {
        Set<ResourceId> both = new TreeSet<>();
        both.add(one);
        both.add(other);
        return both;
    }
}
