package org.vpcstudio.sim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.trace.TraceEvent;

/// Writes the trace down, and remembers what later events refer to.
final class Recorder {
    private final List<TraceEvent> events = new ArrayList<>();
    private final Map<ResourceId, Integer> moves = new HashMap<>();
    private final Map<ResourceId, Integer> locations = new HashMap<>();

    /// Adds an event and returns its number.
    int add(TraceEvent event) {
        int number = events.size();
        events.add(event);
        switch (event) {
            case TraceEvent.AddressRemoved e -> moves.put(e.vip(), number);
            case TraceEvent.LocationLearned e -> locations.put(e.vip(), number);
            case TraceEvent.FaultInjected _,
                    TraceEvent.StateChanged _,
                    TraceEvent.PriorityChanged _,
                    TraceEvent.AdvertSent _,
                    TraceEvent.PacketDropped _,
                    TraceEvent.AddressAdded _,
                    TraceEvent.GratuitousArp _,
                    TraceEvent.CheckChanged _,
                    TraceEvent.RequestAnswered _,
                    TraceEvent.RequestLost _ -> {}
        }
        return number;
    }

    TraceEvent get(int number) {
        return events.get(number);
    }

    /// The last event in which somebody lost this VIP; -1: none.
    int lastMove(ResourceId vip) {
        return moves.getOrDefault(vip, -1);
    }

    /// The last event in which the network learned where this VIP is; -1: none.
    int lastLocation(ResourceId vip) {
        return locations.getOrDefault(vip, -1);
    }

    List<TraceEvent> events() {
        return events;
    }
}
