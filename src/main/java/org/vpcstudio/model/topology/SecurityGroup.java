package org.vpcstudio.model.topology;

import java.util.List;
import java.util.Optional;

/// A security group: stateful rules for the network interfaces it is set on. What no rule matches is dropped.
///
/// @param project the project that owns it; empty for the design's own
/// @param region the region it is in
public record SecurityGroup(
        ResourceId id,
        String name,
        Remarks remarks,
        @Refers(Kind.PROJECT) Optional<ResourceId> project,
        @Refers(Kind.REGION) ResourceId region,
        List<SecurityRule> rules)
        implements Unplaced {

    public SecurityGroup {
        rules = List.copyOf(rules);
    }

    /// A group of the design's own project.
    public SecurityGroup(ResourceId id, String name, ResourceId region, List<SecurityRule> rules) {
        this(id, name, Remarks.DEFAULT, Optional.empty(), region, rules);
    }

    @Override
    public Kind kind() {
        return Kind.SECURITY_GROUP;
    }

    @Override
    public Optional<ResourceId> parent() {
        return Optional.empty();
    }

    @Override
    public SecurityGroup withName(String next) {
        return new SecurityGroup(id, next, remarks, project, region, rules);
    }

    @Override
    public SecurityGroup withRemarks(Remarks next) {
        return new SecurityGroup(id, name, next, project, region, rules);
    }

    public SecurityGroup withRules(List<SecurityRule> next) {
        return new SecurityGroup(id, name, remarks, project, region, next);
    }
}
