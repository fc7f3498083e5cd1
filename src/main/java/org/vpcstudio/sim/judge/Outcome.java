package org.vpcstudio.sim.judge;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.trace.TraceEvent.Reason;

/// What came out of one run. All times are virtual nanoseconds.
///
/// @param takeovers every change of the MASTER after the first election, by time
/// @param holdings one a VIP that was held at some time, by id
/// @param services one a wanted access intent, by id
public record Outcome(List<Takeover> takeovers, List<Holding> holdings, List<Service> services) {
    public Outcome {
        takeovers = List.copyOf(takeovers);
        holdings = List.copyOf(holdings);
        services = List.copyOf(services);
    }

    /// A node became MASTER in place of another.
    ///
    /// @param event its number in the trace
    /// @param reason why, as keepalived sees it
    /// @param sinceFault from the fault that led to it; -1: no fault did
    /// @param sinceLastAdvert from the last advert it heard from another node; -1: it heard none since its start
    /// @param predicted what the formula says `sinceLastAdvert` should be: the down time, after a resignation
    ///     the skew
    public record Takeover(
            int event,
            long at,
            ResourceId cluster,
            ResourceId ecs,
            Reason reason,
            long sinceFault,
            long sinceLastAdvert,
            long predicted) {}

    /// Who held a VIP.
    ///
    /// @param ownerChanges how often it was taken by another node than before
    /// @param outage how long nobody held it, after it was first held, in sum
    /// @param longestOutage the longest of these times
    /// @param split how long several nodes held it at once
    public record Holding(ResourceId vip, int ownerChanges, long outage, long longestOutage, long split) {}

    /// What the client of an intent saw, from its first answer on.
    ///
    /// @param answered requests answered
    /// @param lost requests lost
    /// @param longestOutage from the first lost request to the next answer, the longest time
    /// @param rtoMillis what the intent promises; 0: nothing
    public record Service(ResourceId intent, long answered, long lost, long longestOutage, int rtoMillis) {
        /// Whether it worked at all and was never broken for longer than promised.
        public boolean isKept() {
            return answered > 0 && (rtoMillis == 0 || longestOutage <= rtoMillis * 1_000_000L);
        }
    }

    public Optional<Holding> holding(ResourceId vip) {
        return holdings.stream().filter(one -> one.vip().equals(vip)).findFirst();
    }

    public Optional<Service> service(ResourceId intent) {
        return services.stream().filter(one -> one.intent().equals(intent)).findFirst();
    }

    /// Whether every wanted access held as promised.
    public boolean isKept() {
        return services.stream().allMatch(Service::isKept);
    }
}
