package org.vpcstudio.sim;

import java.util.List;
import java.util.Map;
import org.vpcstudio.model.keepalived.NodeConfig;
import org.vpcstudio.model.scenario.Fault;
import org.vpcstudio.model.topology.ResourceId;

/// Everything a run needs: servers with their configurations, and what happens to them. A design becomes one through
/// {@link Simulation#run(org.vpcstudio.model.Document, org.vpcstudio.model.scenario.Scenario)}; a laboratory scenario
/// is written as one.
///
/// @param name the name of the scenario
/// @param durationNanos how long the run is
/// @param seed where luck starts
/// @param steps what happens, by time; equal times in the order of the list
public record Testbed(String name, long durationNanos, long seed, List<Machine> machines, List<Step> steps) {
    public Testbed {
        machines = List.copyOf(machines);
        steps = List.copyOf(steps);
    }

    /// A server.
    ///
    /// @param config its keepalived configuration as it works; without instances keepalived does not run
    /// @param startAt when keepalived is started, virtual nanoseconds; {@link #NOT_BY_ITSELF}: only by a fault
    /// @param clusters what an instance is called in the trace, by its name
    /// @param vips what an address is called in the trace
    public record Machine(
            ResourceId id,
            List<Socket> sockets,
            NodeConfig config,
            long startAt,
            Map<String, ResourceId> clusters,
            Map<String, ResourceId> vips) {
        /// Keepalived waits for a fault that starts it.
        public static final long NOT_BY_ITSELF = -1;

        public Machine {
            sockets = List.copyOf(sockets);
            clusters = Map.copyOf(clusters);
            vips = Map.copyOf(vips);
        }
    }

    /// A network interface of a server.
    ///
    /// @param segment its layer-2 segment
    /// @param router what joins its segment to others; segments of the same router reach each other by unicast
    /// @param address blank: none
    public record Socket(String name, String segment, String router, String address) {}

    /// A fault at its time.
    ///
    /// @param segment the segment a partition or its end concerns; blank: all
    public record Step(long at, Fault fault, String segment) {}
}
