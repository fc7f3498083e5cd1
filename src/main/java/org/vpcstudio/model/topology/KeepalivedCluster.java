package org.vpcstudio.model.topology;

import java.util.List;
import java.util.Optional;

/// A keepalived cluster: one `vrrp_instance` that runs on every node and announces the VIPs.
///
/// @param vips the announced VIPs
/// @param nodes its members, best priority first by custom
/// @param syncDaemon the LVS connection table travels to the standby; empty without
public record KeepalivedCluster(
        ResourceId id,
        String name,
        Remarks remarks,
        VrrpSettings settings,
        @Refers(Kind.VIP) List<ResourceId> vips,
        List<KeepalivedNode> nodes,
        Optional<SyncDaemon> syncDaemon)
        implements Unplaced {
    /// `lvs_sync_daemon` of keepalived.conf(5).
    ///
    /// @param interfaceName the guest's name of the interface it sends on
    /// @param id 0 to 255
    /// @param port UDP
    /// @param group the multicast group
    public record SyncDaemon(
            String interfaceName,
            @Default("0") int id,
            @Default("8848") int port,
            @Default("224.0.0.81") String group) {}

    public KeepalivedCluster {
        vips = List.copyOf(vips);
        nodes = List.copyOf(nodes);
    }

    /// A cluster without a sync daemon.
    public KeepalivedCluster(
            ResourceId id, String name, VrrpSettings settings, List<ResourceId> vips, List<KeepalivedNode> nodes) {
        this(id, name, Remarks.DEFAULT, settings, vips, nodes, Optional.empty());
    }

    @Override
    public Kind kind() {
        return Kind.KEEPALIVED_CLUSTER;
    }

    @Override
    public Optional<ResourceId> parent() {
        return Optional.empty();
    }

    public Optional<KeepalivedNode> node(ResourceId ecs) {
        return nodes.stream().filter(node -> node.ecs().equals(ecs)).findFirst();
    }

    /// The same cluster with the node on this server replaced.
    public KeepalivedCluster withNode(KeepalivedNode next) {
        return withNodes(nodes.stream()
                .map(node -> node.ecs().equals(next.ecs()) ? next : node)
                .toList());
    }

    @Override
    public KeepalivedCluster withName(String next) {
        return new KeepalivedCluster(id, next, remarks, settings, vips, nodes, syncDaemon);
    }

    @Override
    public KeepalivedCluster withRemarks(Remarks next) {
        return new KeepalivedCluster(id, name, next, settings, vips, nodes, syncDaemon);
    }

    public KeepalivedCluster withSettings(VrrpSettings next) {
        return new KeepalivedCluster(id, name, remarks, next, vips, nodes, syncDaemon);
    }

    public KeepalivedCluster withVips(List<ResourceId> next) {
        return new KeepalivedCluster(id, name, remarks, settings, next, nodes, syncDaemon);
    }

    public KeepalivedCluster withNodes(List<KeepalivedNode> next) {
        return new KeepalivedCluster(id, name, remarks, settings, vips, next, syncDaemon);
    }

    public KeepalivedCluster withSyncDaemon(Optional<SyncDaemon> next) {
        return new KeepalivedCluster(id, name, remarks, settings, vips, nodes, next);
    }
}
