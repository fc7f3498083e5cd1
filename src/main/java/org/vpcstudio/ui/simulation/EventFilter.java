package org.vpcstudio.ui.simulation;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.sim.trace.TraceEvent;

/// Which events the list shows.
///
/// @param element only what concerns this one
/// @param kinds only these
/// @param routine also adverts, requests and losses that say the same as the one before
record EventFilter(Optional<ResourceId> element, Set<EventKind> kinds, boolean routine) {
    /// Everything but routine.
    static final EventFilter DEFAULT = new EventFilter(Optional.empty(), EnumSet.allOf(EventKind.class), false);

    EventFilter {
        kinds = Set.copyOf(kinds);
    }

    EventFilter withElement(Optional<ResourceId> next) {
        return new EventFilter(next, kinds, routine);
    }

    EventFilter withKind(EventKind kind, boolean shown) {
        Set<EventKind> next = EnumSet.noneOf(EventKind.class);
        next.addAll(kinds);
        if (shown) {
            next.add(kind);
        } else {
            next.remove(kind);
        }
        return new EventFilter(element, next, routine);
    }

    EventFilter withRoutine(boolean next) {
        return new EventFilter(element, kinds, next);
    }

    /// The numbers of the events to show, in their order.
    List<Integer> select(Trace trace) {
        BitSet repeated = repeated(trace.events());
        return IntStream.range(0, trace.events().size())
                .filter(i -> routine || !repeated.get(i))
                .filter(i -> shows(trace.events().get(i)))
                .boxed()
                .toList();
    }

    private boolean shows(TraceEvent event) {
        return kinds.contains(EventKind.of(event))
                && element.map(EventKind.elements(event)::contains).orElse(true);
    }

    private static BitSet repeated(List<TraceEvent> events) {
        BitSet result = new BitSet(events.size());
        Map<Object, Object> said = new HashMap<>();
        for (int i = 0; i < events.size(); i++) {
            TraceEvent event = events.get(i);
            if (event instanceof TraceEvent.FaultInjected || event instanceof TraceEvent.StateChanged) {
                // After a turning point the same packet is news again.
                said.keySet().removeIf(Talk.class::isInstance);
            }
            if (says(event)
                    .filter(it -> it.words().equals(said.put(it.who(), it.words())))
                    .isPresent()) {
                result.set(i);
            }
        }
        return result;
    }

    /// Who speaks to whom.
    private record Talk(ResourceId from, ResourceId to) {}

    /// A client's requests.
    private record Requests(ResourceId intent) {}

    private record Saying(Object who, Object words) {}

    private static Optional<Saying> says(TraceEvent event) {
        return switch (event) {
            case TraceEvent.AdvertSent e ->
                Optional.of(new Saying(new Talk(e.ecs(), e.cluster()), List.of(e.priority(), e.heardBy())));
            case TraceEvent.PacketDropped e -> Optional.of(new Saying(new Talk(e.from(), e.to()), e.rule()));
            case TraceEvent.RequestAnswered e -> Optional.of(new Saying(new Requests(e.intent()), e.ecs()));
            case TraceEvent.RequestLost e -> Optional.of(new Saying(new Requests(e.intent()), e.loss()));
            case TraceEvent.FaultInjected _,
                    TraceEvent.StateChanged _,
                    TraceEvent.PriorityChanged _,
                    TraceEvent.AddressAdded _,
                    TraceEvent.AddressRemoved _,
                    TraceEvent.GratuitousArp _,
                    TraceEvent.LocationLearned _,
                    TraceEvent.CheckChanged _ -> Optional.empty();
        };
    }
}
