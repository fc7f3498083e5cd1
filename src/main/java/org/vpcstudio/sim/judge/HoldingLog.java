package org.vpcstudio.sim.judge;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vpcstudio.model.topology.ResourceId;

/// Follows who holds one VIP.
final class HoldingLog {
    private final Set<ResourceId> holders = new TreeSet<>();
    private Optional<ResourceId> last = Optional.empty();
    private long since;
    private int changes;
    private long outage;
    private long longest;
    private long split;

    void added(long at, ResourceId ecs) {
        pass(at);
        holders.add(ecs);
        if (last.isPresent() && !last.get().equals(ecs)) {
            changes++;
        }
        last = Optional.of(ecs);
    }

    void removed(long at, ResourceId ecs) {
        pass(at);
        holders.remove(ecs);
    }

    Outcome.Holding result(ResourceId vip, long end) {
        pass(end);
        return new Outcome.Holding(vip, changes, outage, longest, split);
    }

    private void pass(long at) {
        long passed = at - since;
        if (holders.isEmpty() && last.isPresent()) {
            outage += passed;
            longest = Math.max(longest, passed);
        } else if (holders.size() > 1) {
            split += passed;
        }
        since = at;
    }
}
