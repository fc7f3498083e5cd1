package org.vpcstudio.sim.vrrp;

import org.jspecify.annotations.Nullable;
import org.vpcstudio.model.net.Ipv4;

/// All an instance remembers.
///
/// @param priority its effective priority
/// @param masterInterval the MASTER's advert interval as far as known, nanoseconds
/// @param timer length of the down timer, nanoseconds
/// @param deadline when its timer expires; {@link #NEVER} without one
/// @param preemptAt the end of the preempt delay; {@link #NEVER} while none runs
/// @param wantsMaster its timer expired and its group does not let it yet
/// @param resigned the last advert it took said priority 0
/// @param master who it took the last advert from; null: nobody yet
public record Condition(
        Role role,
        int priority,
        long masterInterval,
        long timer,
        long deadline,
        long preemptAt,
        boolean wantsMaster,
        boolean resigned,
        @Nullable Ipv4 master) {
    /// No time at all.
    public static final long NEVER = Long.MAX_VALUE;

    Condition withRole(Role next) {
        return new Condition(next, priority, masterInterval, timer, deadline, preemptAt, wantsMaster, resigned, master);
    }

    Condition withPriority(int next) {
        return new Condition(role, next, masterInterval, timer, deadline, preemptAt, wantsMaster, resigned, master);
    }

    Condition withMasterInterval(long next) {
        return new Condition(role, priority, next, timer, deadline, preemptAt, wantsMaster, resigned, master);
    }

    Condition withTimer(long next) {
        return new Condition(role, priority, masterInterval, next, deadline, preemptAt, wantsMaster, resigned, master);
    }

    Condition withDeadline(long next) {
        return new Condition(role, priority, masterInterval, timer, next, preemptAt, wantsMaster, resigned, master);
    }

    Condition withPreemptAt(long next) {
        return new Condition(role, priority, masterInterval, timer, deadline, next, wantsMaster, resigned, master);
    }

    Condition withWantsMaster(boolean next) {
        return new Condition(role, priority, masterInterval, timer, deadline, preemptAt, next, resigned, master);
    }

    Condition withResigned(boolean next) {
        return new Condition(role, priority, masterInterval, timer, deadline, preemptAt, wantsMaster, next, master);
    }

    Condition withMaster(Ipv4 next) {
        return new Condition(role, priority, masterInterval, timer, deadline, preemptAt, wantsMaster, resigned, next);
    }
}
