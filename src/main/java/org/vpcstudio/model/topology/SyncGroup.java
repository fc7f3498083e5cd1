package org.vpcstudio.model.topology;

import java.util.List;
import java.util.Optional;

/// Clusters that change state together (`vrrp_sync_group`).
///
/// @param clusters at least two in a sound design
public record SyncGroup(
        ResourceId id,
        String name,
        Remarks remarks,
        @Refers(Kind.KEEPALIVED_CLUSTER) List<ResourceId> clusters) implements Unplaced {

    public SyncGroup {
        clusters = List.copyOf(clusters);
    }

    @Override
    public Kind kind() {
        return Kind.SYNC_GROUP;
    }

    @Override
    public Optional<ResourceId> parent() {
        return Optional.empty();
    }

    @Override
    public SyncGroup withName(String next) {
        return new SyncGroup(id, next, remarks, clusters);
    }

    @Override
    public SyncGroup withRemarks(Remarks next) {
        return new SyncGroup(id, name, next, clusters);
    }

    public SyncGroup withClusters(List<ResourceId> next) {
        return new SyncGroup(id, name, remarks, next);
    }
}
