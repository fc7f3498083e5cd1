package org.vpcstudio.sim.keepalived;

/// Why an instance changed its state.
public enum Trigger {
    STARTED,
    DOWN_TIMER_EXPIRED,
    PRIORITY_ZERO_THEN_SILENCE,
    BETTER_ADVERT,
    LINK_LOST,
    CHECK_FAILED,
    RECOVERED,
    GROUP,
    STOPPED
}
