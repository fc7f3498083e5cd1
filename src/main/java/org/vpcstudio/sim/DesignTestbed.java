package org.vpcstudio.sim;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.keepalived.NodeConfig;
import org.vpcstudio.model.keepalived.NodeConfigs;
import org.vpcstudio.model.keepalived.VrrpInstance;
import org.vpcstudio.model.scenario.Fault;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.sim.Testbed.Machine;
import org.vpcstudio.sim.Testbed.Socket;
import org.vpcstudio.sim.kernel.VirtualTime;

/// Turns a design and one of its scenarios into a testbed: every server is a machine, every subnet a segment, every
/// VPC a router; keepalived starts everywhere at the start of the run.
final class DesignTestbed {
    private final Document document;
    private final Topology topology;

    DesignTestbed(Document document) {
        this.document = document;
        this.topology = document.topology();
    }

    /// The testbed; steps that concern servers the design does not have are left out.
    Testbed of(Scenario scenario) {
        List<Testbed.Step> steps = scenario.steps().stream()
                .filter(step -> isPossible(step.fault()))
                .map(step -> new Testbed.Step(VirtualTime.ofMillis(step.atMillis()), step.fault(), ""))
                .toList();
        List<Machine> machines = topology.each(Ecs.class).map(this::machine).toList();
        return new Testbed(
                scenario.name(), VirtualTime.ofMillis(scenario.durationMillis()), scenario.seed(), machines, steps);
    }

    private boolean isPossible(Fault fault) {
        return switch (fault) {
            case Fault.Crash f -> isServer(f.ecs());
            case Fault.Stop f -> isServer(f.ecs());
            case Fault.Start f -> isServer(f.ecs());
            case Fault.LinkDown f -> isServer(f.ecs());
            case Fault.LinkUp f -> isServer(f.ecs());
            case Fault.Pause f -> isServer(f.ecs());
            case Fault.Resume f -> isServer(f.ecs());
            case Fault.CheckFails f -> isServer(f.ecs());
            case Fault.CheckRecovers f -> isServer(f.ecs());
            case Fault.Partition _, Fault.Heal _ -> true;
        };
    }

    private boolean isServer(ResourceId id) {
        return topology.find(id, Ecs.class).isPresent();
    }

    private Machine machine(Ecs ecs) {
        NodeConfig config = NodeConfigs.of(document, ecs.id());
        Map<String, ResourceId> clusters = new HashMap<>();
        Map<String, ResourceId> vips = new HashMap<>();
        for (KeepalivedCluster cluster : NodeConfigs.clustersOn(topology, ecs.id())) {
            clusters.putIfAbsent(cluster.settings().instanceName(), cluster.id());
            cluster.vips().stream()
                    .flatMap(id -> topology.find(id, Vip.class).stream())
                    .forEach(vip -> vips.putIfAbsent(vip.address().text(), vip.id()));
        }
        List<Socket> sockets = ecs.nics().stream().map(this::socket).toList();
        return new Machine(ecs.id(), sockets, distinct(config), 0, clusters, vips);
    }

    /// keepalived refuses a second instance of the same name.
    private static NodeConfig distinct(NodeConfig config) {
        Map<String, VrrpInstance> kept = new LinkedHashMap<>();
        config.instances().forEach(instance -> kept.putIfAbsent(instance.name(), instance));
        return config.withInstances(List.copyOf(kept.values()));
    }

    private Socket socket(Nic nic) {
        String router = topology.find(nic.subnet(), Subnet.class)
                .map(subnet -> subnet.vpc().value())
                .orElse("");
        return new Socket(
                nic.guestName(), nic.subnet().value(), router, nic.address().text());
    }
}
