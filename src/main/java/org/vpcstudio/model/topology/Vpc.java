package org.vpcstudio.model.topology;

import java.util.Optional;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;

/// A virtual private cloud.
///
/// @param region the region it is in
/// @param cidr its primary range
public record Vpc(ResourceId id, String name, ResourceId region, Written<Cidr> cidr) implements Resource {
    @Override
    public Kind kind() {
        return Kind.VPC;
    }

    @Override
    public Optional<ResourceId> parent() {
        return Optional.of(region);
    }

    @Override
    public Vpc withName(String next) {
        return new Vpc(id, next, region, cidr);
    }

    public Vpc withRegion(ResourceId next) {
        return new Vpc(id, name, next, cidr);
    }

    public Vpc withCidr(Written<Cidr> next) {
        return new Vpc(id, name, region, next);
    }
}
