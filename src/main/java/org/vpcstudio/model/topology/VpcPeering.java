package org.vpcstudio.model.topology;

import java.util.Optional;

/// A peering of two VPCs of one region. It carries nothing without routes on both sides.
///
/// @param local the VPC that asked
/// @param peer the VPC that was asked
/// @param status what became of the request
/// @param peerProjectId needed across accounts
/// @param peerVpcId needed across accounts
public record VpcPeering(
        ResourceId id,
        String name,
        Remarks remarks,
        @Refers(Kind.VPC) ResourceId local,
        @Refers(Kind.VPC) ResourceId peer,
        @Default("active") Status status,
        @Default("") String peerProjectId,
        @Default("") String peerVpcId)
        implements Link {
    /// What became of a request to peer.
    public enum Status {
        PENDING_ACCEPTANCE,
        ACTIVE,
        REJECTED,
        EXPIRED,
        DELETED
    }

    @Override
    public Kind kind() {
        return Kind.VPC_PEERING;
    }

    @Override
    public ResourceId from() {
        return local;
    }

    @Override
    public ResourceId to() {
        return peer;
    }

    @Override
    public Optional<ResourceId> parent() {
        return Optional.empty();
    }

    @Override
    public VpcPeering withName(String next) {
        return new VpcPeering(id, next, remarks, local, peer, status, peerProjectId, peerVpcId);
    }

    @Override
    public VpcPeering withRemarks(Remarks next) {
        return new VpcPeering(id, name, next, local, peer, status, peerProjectId, peerVpcId);
    }

    public VpcPeering withStatus(Status next) {
        return new VpcPeering(id, name, remarks, local, peer, next, peerProjectId, peerVpcId);
    }
}
