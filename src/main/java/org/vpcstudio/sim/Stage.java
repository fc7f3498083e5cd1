package org.vpcstudio.sim;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.cloud.Fabric;
import org.vpcstudio.sim.cloud.Locations;
import org.vpcstudio.sim.kernel.EventQueue;
import org.vpcstudio.sim.network.Network;
import org.vpcstudio.sim.trace.TraceEvent;

/// What the servers of one run share.
final class Stage {
    final EventQueue queue = new EventQueue();
    final Network network = new Network();
    final Locations locations = new Locations();
    final Recorder recorder = new Recorder();
    final Map<ResourceId, Server> servers = new LinkedHashMap<>();
    final Fabric fabric;

    private final Map<ResourceId, Integer> lastFaults = new HashMap<>();
    private int lastCut = -1;

    Stage(Fabric fabric) {
        this.fabric = fabric;
    }

    /// A fault concerned this server.
    void blame(ResourceId server, int fault) {
        lastFaults.put(server, fault);
    }

    /// A fault concerned the wires between servers.
    void blameWires(int fault) {
        lastCut = fault;
    }

    /// Why nothing was heard after this event: the fault since then that silenced its sender, else the event itself.
    int silence(int lastHeard) {
        if (lastHeard < 0 || !(recorder.get(lastHeard) instanceof TraceEvent.AdvertSent advert)) {
            return lastHeard;
        }
        int fault = Math.max(lastCut, lastFaults.getOrDefault(advert.ecs(), -1));
        return Math.max(fault, lastHeard);
    }
}
