package org.vpcstudio.sim.keepalived;

import org.vpcstudio.model.keepalived.Tracking.Tracked;

/// Something an instance watches.
///
/// @param kind what it is
/// @param name of the script block, the process block, or the interface
record Watch(Kind kind, String name) {
    /// What is watched.
    enum Kind {
        SCRIPT,
        PROCESS,
        INTERFACE,
        OWN_ADDRESS
    }

    /// Why an instance fails when this does.
    Trigger loss() {
        return switch (kind) {
            case SCRIPT, PROCESS -> Trigger.CHECK_FAILED;
            case INTERFACE, OWN_ADDRESS -> Trigger.LINK_LOST;
        };
    }

    /// What a good or bad result adds to the priority of an instance: a positive weight counts while good, a negative
    /// one while bad.
    static int contribution(Tracked tracked, boolean good) {
        boolean counts = tracked.weight() > 0 == good;
        return counts ? (tracked.reverse() ? -tracked.weight() : tracked.weight()) : 0;
    }

    /// Whether a result of something without weight means FAULT.
    static boolean isFault(Tracked tracked, boolean good) {
        return tracked.weight() == 0 && good == tracked.reverse();
    }
}
