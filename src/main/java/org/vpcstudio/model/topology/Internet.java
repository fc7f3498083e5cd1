package org.vpcstudio.model.topology;

import java.util.Optional;

/// Everybody outside the cloud and the sites; one a design.
public record Internet(ResourceId id, String name, Remarks remarks) implements Placed {

    /// The Internet without remarks.
    public Internet(ResourceId id, String name) {
        this(id, name, Remarks.DEFAULT);
    }

    @Override
    public Kind kind() {
        return Kind.INTERNET;
    }

    @Override
    public Optional<ResourceId> parent() {
        return Optional.empty();
    }

    @Override
    public Internet withName(String next) {
        return new Internet(id, next, remarks);
    }

    @Override
    public Internet withRemarks(Remarks next) {
        return new Internet(id, name, next);
    }
}
