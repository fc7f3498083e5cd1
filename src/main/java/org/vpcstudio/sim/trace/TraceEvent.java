package org.vpcstudio.sim.trace;

import java.util.List;
import org.vpcstudio.model.scenario.Fault;
import org.vpcstudio.model.topology.ResourceId;

/// One thing that happened.
public sealed interface TraceEvent {
    /// When, in virtual nanoseconds.
    long at();

    /// The number of the event that made it happen, -1 for the start of the run.
    int cause();

    /// A fault (or repair) of the scenario took effect.
    record FaultInjected(long at, int cause, Fault fault) implements TraceEvent {}

    /// An instance entered a state.
    record StateChanged(
            long at, int cause, ResourceId ecs, ResourceId cluster, VrrpState from, VrrpState to, Reason reason)
            implements TraceEvent {}

    /// Why an instance changed its state.
    enum Reason {
        STARTED,
        DOWN_TIMER_EXPIRED,
        PRIORITY_ZERO_THEN_SILENCE,
        BETTER_ADVERT,
        LINK_LOST,
        CHECK_FAILED,
        RECOVERED,
        GROUP,
        STOPPED,
        CRASHED
    }

    /// The effective priority of an instance changed.
    record PriorityChanged(long at, int cause, ResourceId ecs, ResourceId cluster, int priority)
            implements TraceEvent {}

    /// An advert left a node; 0 says that it resigns.
    ///
    /// @param heardBy the nodes it arrived at
    record AdvertSent(long at, int cause, ResourceId ecs, ResourceId cluster, int priority, List<ResourceId> heardBy)
            implements TraceEvent {
        public AdvertSent {
            heardBy = List.copyOf(heardBy);
        }
    }

    /// A packet was dropped on its way between two nodes.
    ///
    /// @param rule the code of the rule that explains it, such as `KA-020`, or blank when the wire is cut
    record PacketDropped(long at, int cause, ResourceId from, ResourceId to, String rule) implements TraceEvent {}

    /// A node configured the VIP on its interface.
    record AddressAdded(long at, int cause, ResourceId ecs, ResourceId vip) implements TraceEvent {}

    /// A node no longer has the VIP, or is dead or cut off with it.
    record AddressRemoved(long at, int cause, ResourceId ecs, ResourceId vip) implements TraceEvent {}

    /// A burst of gratuitous ARPs left a node.
    record GratuitousArp(long at, int cause, ResourceId ecs, ResourceId vip, int count) implements TraceEvent {}

    /// The cloud's network now delivers packets for the VIP to this node.
    record LocationLearned(long at, int cause, ResourceId vip, ResourceId ecs) implements TraceEvent {}

    /// A tracked process or script gave another result than before.
    record CheckChanged(long at, int cause, ResourceId ecs, String target, boolean good) implements TraceEvent {}

    /// A client's request was answered.
    record RequestAnswered(long at, int cause, ResourceId intent, ResourceId ecs) implements TraceEvent {}

    /// A client's request got no answer.
    record RequestLost(long at, int cause, ResourceId intent, Loss loss) implements TraceEvent {}

    /// Why a request got no answer.
    enum Loss {
        /// Nobody holds the VIP, or the network knows no way to it.
        NO_OWNER,
        /// The network delivers to a node that is dead or no longer holds the VIP.
        OWNER_DEAD,
        /// Nothing listens on the port there.
        NO_SERVICE,
        /// A security group does not allow it.
        SECURITY_GROUP,
        /// The EIP leads nowhere.
        EIP_UNBOUND,
        /// The holder's interface may not use the VIP.
        NOT_BOUND
    }
}
