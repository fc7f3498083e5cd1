package org.vpcstudio.sim.judge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.sim.trace.TraceEvent;

/// Reads a trace once, from beginning to end.
public final class Judge {
    private final Map<ResourceId, HoldingLog> holdings = new TreeMap<>();
    private final Map<ResourceId, ServiceLog> services = new TreeMap<>();

    private Judge() {}

    /// What came out of a run of this design.
    public static Outcome judge(Document document, Trace trace) {
        return new Judge().read(document, trace);
    }

    private Outcome read(Document document, Trace trace) {
        document.topology()
                .each(AccessIntent.class)
                .filter(intent -> intent.expect() == AccessIntent.Expect.ALLOW)
                .forEach(intent -> services.put(intent.id(), new ServiceLog(intent.rtoMillis())));
        TakeoverLog takeovers = new TakeoverLog(document.topology(), trace);
        List<TraceEvent> events = trace.events();
        for (int i = 0; i < events.size(); i++) {
            takeovers.read(i, events.get(i));
            read(events.get(i));
        }
        long end = trace.durationNanos();
        return new Outcome(
                takeovers.all(),
                holdings.entrySet().stream()
                        .map(one -> one.getValue().result(one.getKey(), end))
                        .toList(),
                services.entrySet().stream()
                        .map(one -> one.getValue().result(one.getKey(), end))
                        .toList());
    }

    private void read(TraceEvent event) {
        switch (event) {
            case TraceEvent.AddressAdded e -> holding(e.vip()).added(e.at(), e.ecs());
            case TraceEvent.AddressRemoved e -> holding(e.vip()).removed(e.at(), e.ecs());
            case TraceEvent.RequestAnswered e -> service(e.intent()).answered(e.at());
            case TraceEvent.RequestLost e -> service(e.intent()).lost(e.at());
            case TraceEvent.FaultInjected _,
                    TraceEvent.StateChanged _,
                    TraceEvent.PriorityChanged _,
                    TraceEvent.AdvertSent _,
                    TraceEvent.PacketDropped _,
                    TraceEvent.GratuitousArp _,
                    TraceEvent.LocationLearned _,
                    TraceEvent.CheckChanged _ -> {}
        }
    }

    private HoldingLog holding(ResourceId vip) {
        return holdings.computeIfAbsent(vip, _ -> new HoldingLog());
    }

    private ServiceLog service(ResourceId intent) {
        return services.computeIfAbsent(intent, _ -> new ServiceLog(0));
    }
}
