package org.vpcstudio.model.topology;

import java.util.List;
import java.util.Optional;

/// A security group: stateful allow rules for the network interfaces it is set on. What no rule matches is dropped.
///
/// @param region the region it is in
public record SecurityGroup(ResourceId id, String name, ResourceId region, List<SecurityRule> rules)
        implements Resource {
    public SecurityGroup {
        rules = List.copyOf(rules);
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
        return new SecurityGroup(id, next, region, rules);
    }

    public SecurityGroup withRules(List<SecurityRule> next) {
        return new SecurityGroup(id, name, region, next);
    }
}
