package org.vpcstudio.model.scenario;

import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Refers;
import org.vpcstudio.model.topology.ResourceId;

/// What has to be true of a run for the design to be good enough.
public sealed interface Assertion {
    /// At no time does more than one node hold the address for longer than the packets of a hand-over take.
    record OneMaster(@Refers(Kind.KEEPALIVED_CLUSTER) ResourceId cluster) implements Assertion {}

    /// This node is MASTER at this time.
    ///
    /// @param atMillis from the start of the run, 0 or more
    record MasterIs(
            @Refers(Kind.KEEPALIVED_CLUSTER) ResourceId cluster,
            @Refers(Kind.ECS) ResourceId ecs,
            long atMillis) implements Assertion {}

    /// Every takeover is done in this time, from the last advert of the old master.
    ///
    /// @param mostMillis 0 or more
    record TakeoverWithin(@Refers(Kind.KEEPALIVED_CLUSTER) ResourceId cluster, long mostMillis) implements Assertion {}

    /// No client of this intent waits longer than this.
    ///
    /// @param mostMillis 0 or more
    record OutageWithin(@Refers(Kind.ACCESS_INTENT) ResourceId intent, long mostMillis) implements Assertion {}
}
