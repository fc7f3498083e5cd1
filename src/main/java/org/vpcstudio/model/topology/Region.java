package org.vpcstudio.model.topology;

import java.util.Optional;

/// A region of the cloud.
///
/// @param code the cloud's name of it, one of the profile's, such as `eu-de`
public record Region(ResourceId id, String code, Remarks remarks) implements Placed {

    /// A region without remarks.
    public Region(ResourceId id, String code) {
        this(id, code, Remarks.DEFAULT);
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
    public String name() {
        return code;
    }

    @Override
    public Region withName(String name) {
        return new Region(id, name, remarks);
    }

    @Override
    public Region withRemarks(Remarks next) {
        return new Region(id, code, next);
    }
}
