package org.vpcstudio.model.topology;

import java.util.Optional;

/// A bandwidth that several EIPs of one type share.
///
/// @param project the project that owns it; empty for the design's own
/// @param region the region it is in
/// @param sizeMbit Mbit/s, 5 to 2000 in the profile
public record SharedBandwidth(
        ResourceId id,
        String name,
        Remarks remarks,
        @Refers(Kind.PROJECT) Optional<ResourceId> project,
        @Refers(Kind.REGION) ResourceId region,
        int sizeMbit)
        implements Unplaced {

    @Override
    public Kind kind() {
        return Kind.SHARED_BANDWIDTH;
    }

    @Override
    public Optional<ResourceId> parent() {
        return Optional.empty();
    }

    @Override
    public SharedBandwidth withName(String next) {
        return new SharedBandwidth(id, next, remarks, project, region, sizeMbit);
    }

    @Override
    public SharedBandwidth withRemarks(Remarks next) {
        return new SharedBandwidth(id, name, next, project, region, sizeMbit);
    }

    public SharedBandwidth withSizeMbit(int next) {
        return new SharedBandwidth(id, name, remarks, project, region, next);
    }
}
