package org.vpcstudio.model.topology;

import java.util.Optional;

/// Anything a design holds.
public sealed interface Resource
        permits Region, Vpc, Subnet, SecurityGroup, Ecs, Vip, KeepalivedCluster, Eip, Internet, AccessIntent {
    ResourceId id();

    /// What the architect calls it; may be blank by mistake.
    String name();

    Kind kind();

    /// The container it is nested in on the canvas; empty at the top.
    Optional<ResourceId> parent();

    /// The same resource under another name.
    Resource withName(String name);
}
