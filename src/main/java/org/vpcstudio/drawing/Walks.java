package org.vpcstudio.drawing;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.model.topology.ResourceId;

/// The ways of the requests of each intent whose client is a server. Nobody sees them while designing, so they are
/// worked out when a run is first drawn.
final class Walks {
    private final Supplier<Map<ResourceId, List<Point>>> work;
    private @Nullable Map<ResourceId, List<Point>> done;

    Walks(Supplier<Map<ResourceId, List<Point>>> work) {
        this.work = work;
    }

    /// By intent, from the client to the VIP or EIP.
    synchronized Map<ResourceId, List<Point>> all() {
        Map<ResourceId, List<Point>> ready = done;
        if (ready == null) {
            ready = work.get();
            done = ready;
        }
        return ready;
    }
}
