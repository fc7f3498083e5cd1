package org.vpcstudio.model.keepalived;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.keepalived.Globals.Scripts;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.RealServer.HealthCheck;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;

/// The `keepalived.conf` a design means for each of its servers.
public final class NodeConfigs {
    private NodeConfigs() {}

    /// The servers that are members of a cluster, by id.
    public static List<ResourceId> members(Topology topology) {
        return topology.each(KeepalivedCluster.class)
                .flatMap(cluster -> cluster.nodes().stream())
                .map(KeepalivedNode::ecs)
                .filter(id -> topology.find(id, Ecs.class).isPresent())
                .distinct()
                .sorted()
                .toList();
    }

    /// The clusters a server is a member of, by id.
    public static List<KeepalivedCluster> clustersOn(Topology topology, ResourceId ecs) {
        return topology.each(KeepalivedCluster.class)
                .filter(cluster -> cluster.node(ecs).isPresent())
                .toList();
    }

    /// The configuration of one server as it will work (see {@link EffectiveConfig}); without instances when it is no
    /// member of any cluster. Addresses that cannot be read are left out: rule GEN-005 reports them.
    public static NodeConfig of(Document document, ResourceId ecs) {
        Topology topology = document.topology();
        List<KeepalivedCluster> clusters = clustersOn(topology, ecs);
        Checks checks = new Checks();
        Instances plan = new Instances(topology, checks);
        List<VrrpInstance> instances = clusters.stream()
                .map(cluster -> plan.of(cluster, cluster.node(ecs).orElseThrow()))
                .toList();
        List<VirtualService> services = new Services(topology).of(clusters);
        boolean scripted = !checks.scripts().isEmpty()
                || instances.stream().anyMatch(instance -> !instance.notifies().isEmpty())
                || services.stream().anyMatch(NodeConfigs::runsCommands);
        boolean secure = clusters.stream()
                .anyMatch(cluster -> cluster.settings().options().scriptSecurity());
        Globals globals = new Globals(
                topology.find(ecs, Ecs.class).map(Ecs::name).orElse(""),
                clusters.stream()
                        .anyMatch(cluster -> cluster.settings().options().strict()),
                0,
                scripted && secure ? new Scripts("root", true) : Scripts.DEFAULT,
                false,
                syncDaemon(clusters));
        return EffectiveConfig.of(new NodeConfig(
                globals,
                checks.scripts(),
                checks.processes(),
                groups(topology, clusters, instances),
                instances,
                services));
    }

    private static boolean runsCommands(VirtualService service) {
        return service.backends().stream()
                .flatMap(backend -> backend.check().stream())
                .anyMatch(check -> check.type() == HealthCheck.Type.MISC);
    }

    /// keepalived runs one at most: that of the first cluster that wants one.
    private static Optional<SyncDaemon> syncDaemon(List<KeepalivedCluster> clusters) {
        return clusters.stream()
                .flatMap(cluster -> cluster.syncDaemon().stream()
                        .map(daemon -> new SyncDaemon(
                                daemon.interfaceName(),
                                cluster.settings().instanceName(),
                                daemon.id(),
                                daemon.port(),
                                daemon.group())))
                .findFirst();
    }

    /// The groups of the server's clusters. Weights count where a member has one: without the keyword keepalived takes
    /// them for 0.
    private static List<SyncGroup> groups(
            Topology topology, List<KeepalivedCluster> clusters, List<VrrpInstance> instances) {
        return topology.each(org.vpcstudio.model.topology.SyncGroup.class)
                .map(group -> {
                    List<String> members = group.clusters().stream()
                            .flatMap(id -> named(clusters, id))
                            .toList();
                    boolean weighed = instances.stream()
                            .filter(instance -> members.contains(instance.name()))
                            .flatMap(instance -> instance.tracking().all())
                            .anyMatch(tracked -> tracked.weight() != 0);
                    String name = group.name().isBlank() ? group.id().value() : group.name();
                    return new SyncGroup(name, members, Tracking.NONE, weighed, List.of());
                })
                .toList();
    }

    private static Stream<String> named(List<KeepalivedCluster> clusters, ResourceId id) {
        return clusters.stream()
                .filter(cluster -> cluster.id().equals(id))
                .map(cluster -> cluster.settings().instanceName());
    }
}
