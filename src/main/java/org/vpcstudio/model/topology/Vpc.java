package org.vpcstudio.model.topology;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;

/// A virtual private cloud.
///
/// @param project the project that owns it; empty for the design's own
/// @param region the region it is in
/// @param cidr its primary range
/// @param secondaryCidrs further ranges, at most 5 (VPC-003)
/// @param sharedSnat whether the VPC has one-way access to the Internet without a gateway
public record Vpc(
        ResourceId id,
        String name,
        Remarks remarks,
        @Refers(Kind.PROJECT) Optional<ResourceId> project,
        @Refers(Kind.REGION) ResourceId region,
        Written<Cidr> cidr,
        List<Written<Cidr>> secondaryCidrs,
        @Default("false") boolean sharedSnat)
        implements Placed {

    public Vpc {
        secondaryCidrs = List.copyOf(secondaryCidrs);
    }

    /// A VPC of one range.
    public Vpc(ResourceId id, String name, ResourceId region, Written<Cidr> cidr) {
        this(id, name, Remarks.DEFAULT, Optional.empty(), region, cidr, List.of(), false);
    }

    @Override
    public Kind kind() {
        return Kind.VPC;
    }

    @Override
    public Optional<ResourceId> parent() {
        return Optional.of(region);
    }

    /// The primary range and the secondary ones.
    public List<Written<Cidr>> cidrs() {
        return Stream.concat(Stream.of(cidr), secondaryCidrs.stream()).toList();
    }

    @Override
    public Vpc withName(String next) {
        return new Vpc(id, next, remarks, project, region, cidr, secondaryCidrs, sharedSnat);
    }

    @Override
    public Vpc withRemarks(Remarks next) {
        return new Vpc(id, name, next, project, region, cidr, secondaryCidrs, sharedSnat);
    }

    public Vpc withProject(Optional<ResourceId> next) {
        return new Vpc(id, name, remarks, next, region, cidr, secondaryCidrs, sharedSnat);
    }

    public Vpc withRegion(ResourceId next) {
        return new Vpc(id, name, remarks, project, next, cidr, secondaryCidrs, sharedSnat);
    }

    public Vpc withCidr(Written<Cidr> next) {
        return new Vpc(id, name, remarks, project, region, next, secondaryCidrs, sharedSnat);
    }

    public Vpc withSecondaryCidrs(List<Written<Cidr>> next) {
        return new Vpc(id, name, remarks, project, region, cidr, next, sharedSnat);
    }

    public Vpc withSharedSnat(boolean next) {
        return new Vpc(id, name, remarks, project, region, cidr, secondaryCidrs, next);
    }
}
