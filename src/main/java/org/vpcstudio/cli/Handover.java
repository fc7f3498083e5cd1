package org.vpcstudio.cli;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.sim.trace.TraceEvent;
import org.vpcstudio.sim.trace.VrrpState;

/// A change of the active server in a run. Times are virtual nanoseconds.
///
/// @param to the server that became MASTER
/// @param at when
/// @param silence how long ago the previous MASTER had sent its last advert; 0 when there was none before
record Handover(ResourceId to, long at, long silence) {
    /// The first time that another server than `old` becomes MASTER after `time`.
    static Optional<Handover> from(ResourceId old, long time, Trace trace) {
        return masters(trace, time).stream()
                .filter(change -> !change.ecs().equals(old))
                .findFirst()
                .map(change -> of(change, trace));
    }

    /// The first time that `server` becomes MASTER after `time`.
    static Optional<Handover> to(ResourceId server, long time, Trace trace) {
        return masters(trace, time).stream()
                .filter(change -> change.ecs().equals(server))
                .findFirst()
                .map(change -> of(change, trace));
    }

    private static List<TraceEvent.StateChanged> masters(Trace trace, long time) {
        return trace.events().stream()
                .filter(TraceEvent.StateChanged.class::isInstance)
                .map(TraceEvent.StateChanged.class::cast)
                .filter(change -> change.to() == VrrpState.MASTER && change.at() >= time)
                .toList();
    }

    private static Handover of(TraceEvent.StateChanged change, Trace trace) {
        List<TraceEvent.AdvertSent> before = trace.events().stream()
                .filter(TraceEvent.AdvertSent.class::isInstance)
                .map(TraceEvent.AdvertSent.class::cast)
                .filter(advert -> advert.at() < change.at() && !advert.ecs().equals(change.ecs()))
                .toList();
        long silence = before.isEmpty() ? 0 : change.at() - before.getLast().at();
        return new Handover(change.ecs(), change.at(), silence);
    }
}
