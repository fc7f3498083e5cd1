package org.vpcstudio.model.keepalived;

/// A `vrrp_track_process`: the kernel reports at once when a process ends or starts.
///
/// @param process the name of the process, with its first parameters if any
/// @param weight -254 to 254 for instances that name none; 0 means FAULT while it is missing (keepalived's default: 1)
/// @param quorum how many must run
/// @param startDelayMillis `fork_delay`: how long after its start until it counts as up
/// @param endDelayMillis `terminate_delay`: how long after its end until it counts as down
public record ProcessCheck(
        String name, String process, int weight, int quorum, int startDelayMillis, int endDelayMillis) {}
