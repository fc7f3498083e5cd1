package org.vpcstudio.sim.judge;

import org.vpcstudio.model.topology.ResourceId;

/// Follows what the client of one intent sees, from its first answer on.
final class ServiceLog {
    private static final long NOT_DOWN = -1;

    private final int rtoMillis;
    private long answered;
    private long lost;
    private long downSince = NOT_DOWN;
    private long longest;

    ServiceLog(int rtoMillis) {
        this.rtoMillis = rtoMillis;
    }

    void answered(long at) {
        answered++;
        up(at);
    }

    void lost(long at) {
        if (answered > 0) {
            lost++;
            downSince = downSince == NOT_DOWN ? at : downSince;
        }
    }

    Outcome.Service result(ResourceId intent, long end) {
        up(end);
        return new Outcome.Service(intent, answered, lost, longest, rtoMillis);
    }

    private void up(long at) {
        if (downSince != NOT_DOWN) {
            longest = Math.max(longest, at - downSince);
            downSince = NOT_DOWN;
        }
    }
}
