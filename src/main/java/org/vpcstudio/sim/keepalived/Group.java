package org.vpcstudio.sim.keepalived;

import java.util.List;

/// The members of a sync group; an instance without one is a group of its own. Source: `vrrp_sync.c` of keepalived
/// 2.2.7.
final class Group {
    private final List<InstanceRun> members;

    Group(List<InstanceRun> members) {
        this.members = List.copyOf(members);
    }

    boolean isSingle() {
        return members.size() == 1;
    }

    boolean isFaulty() {
        return members.stream().anyMatch(InstanceRun::isFaulty);
    }

    /// Whether all others wait for this member only.
    boolean othersWantMaster(InstanceRun one) {
        return members.stream().allMatch(member -> member == one || member.wantsMaster());
    }

    /// A member became MASTER: the others follow.
    void takeOver(InstanceRun one, int cause) {
        members.stream().filter(member -> member != one).forEach(member -> member.follow(cause));
    }

    /// A member yielded: the others yield too, without resigning.
    void yieldOthers(InstanceRun one, int cause) {
        members.stream().filter(member -> member != one).forEach(member -> member.yieldWithGroup(cause));
    }

    /// A member failed: all go to FAULT.
    void fault(InstanceRun one, int cause, Trigger trigger) {
        one.enterFault(cause, trigger);
        members.stream().filter(member -> member != one).forEach(member -> member.enterFault(cause, Trigger.GROUP));
    }

    /// No member has a fault any more: all come up.
    void up(InstanceRun one, int cause) {
        one.comeUp(cause, Trigger.RECOVERED);
        members.stream().filter(member -> member != one).forEach(member -> member.comeUp(cause, Trigger.GROUP));
    }
}
