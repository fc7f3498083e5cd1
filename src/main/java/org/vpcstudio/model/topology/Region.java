package org.vpcstudio.model.topology;

import java.util.Optional;

/// A region of the cloud.
///
/// @param code the cloud's name of it, one of the profile's, such as `eu-de`
public record Region(ResourceId id, String code) implements Resource {
    @Override
    public String name() {
        return code;
    }

    @Override
    public Kind kind() {
        return Kind.REGION;
    }

    @Override
    public Optional<ResourceId> parent() {
        return Optional.empty();
    }

    @Override
    public Region withName(String name) {
        return new Region(id, name);
    }
}
