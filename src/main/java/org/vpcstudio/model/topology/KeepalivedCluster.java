package org.vpcstudio.model.topology;

import java.util.List;
import java.util.Optional;

/// A keepalived cluster: one `vrrp_instance` that runs on every node and announces the VIPs.
///
/// @param vips the announced VIPs
/// @param nodes its members, best priority first by custom
public record KeepalivedCluster(
        ResourceId id, String name, VrrpSettings settings, List<ResourceId> vips, List<KeepalivedNode> nodes)
        implements Resource {
    public KeepalivedCluster {
        vips = List.copyOf(vips);
        nodes = List.copyOf(nodes);
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

    @Override
    public KeepalivedCluster withName(String next) {
        return new KeepalivedCluster(id, next, settings, vips, nodes);
    }

    public KeepalivedCluster withSettings(VrrpSettings next) {
        return new KeepalivedCluster(id, name, next, vips, nodes);
    }

    public KeepalivedCluster withVips(List<ResourceId> next) {
        return new KeepalivedCluster(id, name, settings, next, nodes);
    }

    public KeepalivedCluster withNodes(List<KeepalivedNode> next) {
        return new KeepalivedCluster(id, name, settings, vips, next);
    }

    /// The same cluster with the node on this server replaced.
    public KeepalivedCluster withNode(KeepalivedNode next) {
        return withNodes(nodes.stream()
                .map(node -> node.ecs().equals(next.ecs()) ? next : node)
                .toList());
    }
}
