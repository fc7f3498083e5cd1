package org.vpcstudio.sim.cloud;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.network.Plug;

/// Where the cloud's network believes each VIP to be. It learns from gratuitous ARPs and from nothing else, so it may
/// point to a dead server.
public final class Locations {
    private final Map<ResourceId, Plug> plugs = new HashMap<>();

    /// A gratuitous ARP for a VIP came from this interface.
    ///
    /// @return whether the network believed otherwise before
    public boolean learn(ResourceId vip, Plug plug) {
        return !plug.equals(plugs.put(vip, plug));
    }

    public Optional<Plug> of(ResourceId vip) {
        return Optional.ofNullable(plugs.get(vip));
    }
}
