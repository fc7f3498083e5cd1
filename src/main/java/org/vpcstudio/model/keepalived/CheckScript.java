package org.vpcstudio.model.keepalived;

/// A `vrrp_script`: a command that is run again and again; exit status 0 is good.
///
/// @param intervalSeconds from run to run, at least 1
/// @param timeoutSeconds after which a run is ended and counts as bad; 0: the interval
/// @param weight -253 to 253 for instances that name none; 0 means FAULT when it fails
/// @param rise good results until it counts as up, at least 1
/// @param fall bad results until it counts as down, at least 1
/// @param user who runs it, `user` or `user group`; blank: the global one
/// @param startsFailed `init_fail`: down until it was good `rise` times
public record CheckScript(
        String name,
        String command,
        int intervalSeconds,
        int timeoutSeconds,
        int weight,
        int rise,
        int fall,
        String user,
        boolean startsFailed) {
    public CheckScript withName(String next) {
        return new CheckScript(next, command, intervalSeconds, timeoutSeconds, weight, rise, fall, user, startsFailed);
    }
}
