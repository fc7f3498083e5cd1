package org.vpcstudio.check;

import org.vpcstudio.model.topology.ResourceId;

/// What a finding points at.
///
/// @param resource the element
/// @param property its property as the inspector and the project file call it, such as `address`,
///     `nics.nic-1.address`, `guest.ipForward`, `settings.advertIntervalMillis`, `nodes.<ecs id>.priority`; blank for
///     the element as a whole
public record Anchor(ResourceId resource, String property) {
    /// The element as a whole.
    public static Anchor at(ResourceId resource) {
        return new Anchor(resource, "");
    }

    public static Anchor at(ResourceId resource, String property) {
        return new Anchor(resource, property);
    }
}
