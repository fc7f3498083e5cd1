package org.vpcstudio.model.keepalived;

/// When gratuitous ARPs are sent. Defaults: keepalived.conf(5).
///
/// @param delaySeconds from becoming MASTER to the second burst; 0: no second burst
/// @param repeat packets a VIP in these bursts
/// @param refreshSeconds from refresh to refresh while MASTER; 0: never
/// @param refreshRepeat packets a VIP in a refresh
/// @param lowerPriorityDelaySeconds from a lower advert to the second burst; 0: no second burst
/// @param lowerPriorityRepeat packets a VIP in these bursts; 0: none
public record Garp(
        int delaySeconds,
        int repeat,
        int refreshSeconds,
        int refreshRepeat,
        int lowerPriorityDelaySeconds,
        int lowerPriorityRepeat) {
    /// keepalived's defaults.
    public static final Garp DEFAULT = new Garp(5, 5, 0, 1, 5, 5);
}
