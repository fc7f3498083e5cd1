package org.vpcstudio.model.keepalived;

import java.util.List;

/// A `vrrp_sync_group`: instances that become MASTER, BACKUP and FAULT together.
///
/// @param members names of instances, two or more
/// @param tracking what all members track
/// @param usesWeights `sync_group_tracking_weight`; without it every weight of a member counts as 0
public record SyncGroup(
        String name, List<String> members, Tracking tracking, boolean usesWeights, List<NotifyCommand> notifies) {
    public SyncGroup {
        members = List.copyOf(members);
        notifies = List.copyOf(notifies);
    }

    public SyncGroup withMembers(List<String> next) {
        return new SyncGroup(name, next, tracking, usesWeights, notifies);
    }
}
