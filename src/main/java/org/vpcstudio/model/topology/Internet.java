package org.vpcstudio.model.topology;

import java.util.Optional;

/// The Internet: where public clients are. A design has one at most; it reaches EIPs only.
public record Internet(ResourceId id, String name) implements Resource {
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
        return new Internet(id, next);
    }
}
