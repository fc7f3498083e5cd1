package org.vpcstudio.model.topology;

import java.util.Optional;

/// Anything a design holds.
public sealed interface Resource permits Placed, Unplaced {
    ResourceId id();

    /// What the architect calls it; may be blank by mistake.
    String name();

    /// Its description and tags.
    Remarks remarks();

    Kind kind();

    /// The container it is nested in on the canvas; empty at the top.
    Optional<ResourceId> parent();

    /// The same resource under another name.
    Resource withName(String name);

    /// The same resource with another description and other tags.
    Resource withRemarks(Remarks remarks);
}
