package org.vpcstudio.model.topology;

import java.util.List;
import java.util.Optional;

/// A network ACL ("firewall"): rules in front of whole subnets. The first match wins; what none matches is denied.
///
/// @param project the project that owns it; empty for the design's own
/// @param region the region it is in
/// @param enabled whether its rules count; the deny at the end counts all the same (ACL-002)
/// @param ingress rules for packets into the subnets, in order
/// @param egress rules for packets out of the subnets, in order
public record NetworkAcl(
        ResourceId id,
        String name,
        Remarks remarks,
        @Refers(Kind.PROJECT) Optional<ResourceId> project,
        @Refers(Kind.REGION) ResourceId region,
        @Default("true") boolean enabled,
        List<AclRule> ingress,
        List<AclRule> egress)
        implements Unplaced {

    public NetworkAcl {
        ingress = List.copyOf(ingress);
        egress = List.copyOf(egress);
    }

    @Override
    public Kind kind() {
        return Kind.NETWORK_ACL;
    }

    @Override
    public Optional<ResourceId> parent() {
        return Optional.empty();
    }

    @Override
    public NetworkAcl withName(String next) {
        return new NetworkAcl(id, next, remarks, project, region, enabled, ingress, egress);
    }

    @Override
    public NetworkAcl withRemarks(Remarks next) {
        return new NetworkAcl(id, name, next, project, region, enabled, ingress, egress);
    }

    public NetworkAcl withEnabled(boolean next) {
        return new NetworkAcl(id, name, remarks, project, region, next, ingress, egress);
    }

    public NetworkAcl withIngress(List<AclRule> next) {
        return new NetworkAcl(id, name, remarks, project, region, enabled, next, egress);
    }

    public NetworkAcl withEgress(List<AclRule> next) {
        return new NetworkAcl(id, name, remarks, project, region, enabled, ingress, next);
    }
}
