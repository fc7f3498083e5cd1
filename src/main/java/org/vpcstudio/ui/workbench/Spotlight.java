package org.vpcstudio.ui.workbench;

import java.util.Optional;
import java.util.Set;
import org.vpcstudio.model.topology.ResourceId;

/// What was found, to be seen among all the rest.
///
/// @param found the elements
/// @param current the one that is walked to; empty before the first
public record Spotlight(Set<ResourceId> found, Optional<ResourceId> current) {
    public Spotlight {
        found = Set.copyOf(found);
    }
}
