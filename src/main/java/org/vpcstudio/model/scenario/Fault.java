package org.vpcstudio.model.scenario;

import java.util.List;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Refers;
import org.vpcstudio.model.topology.ResourceId;

/// What can be done to a running design; repairs are faults too.
public sealed interface Fault {
    /// The host dies: nothing is sent any more, its addresses no longer answer.
    record Crash(@Refers(Kind.ECS) ResourceId ecs) implements Fault {}

    /// Keepalived is stopped in good order (SIGTERM); the host stays.
    record Stop(@Refers(Kind.ECS) ResourceId ecs) implements Fault {}

    /// Keepalived is started, or the crashed host boots.
    record Start(@Refers(Kind.ECS) ResourceId ecs) implements Fault {}

    /// The carrier of an interface is lost.
    record LinkDown(@Refers(Kind.ECS) ResourceId ecs, String interfaceName) implements Fault {}

    /// The carrier is back.
    record LinkUp(@Refers(Kind.ECS) ResourceId ecs, String interfaceName) implements Fault {}

    /// Servers of different groups no longer hear each other; those in no group form one of their own.
    record Partition(List<List<ResourceId>> groups) implements Fault {
        public Partition {
            groups = groups.stream().map(List::copyOf).toList();
        }
    }

    /// One segment again.
    record Heal() implements Fault {}

    /// Keepalived is frozen; the kernel goes on answering for its addresses.
    record Pause(@Refers(Kind.ECS) ResourceId ecs) implements Fault {}

    /// Keepalived wakes up.
    record Resume(@Refers(Kind.ECS) ResourceId ecs) implements Fault {}

    /// The tracked process, or the check command of this script, fails from now on.
    record CheckFails(@Refers(Kind.ECS) ResourceId ecs, String target) implements Fault {}

    /// It succeeds again.
    record CheckRecovers(@Refers(Kind.ECS) ResourceId ecs, String target) implements Fault {}
}
