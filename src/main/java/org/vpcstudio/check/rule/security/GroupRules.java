package org.vpcstudio.check.rule.security;

import java.util.ArrayList;
import java.util.List;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SecurityRule;

/// Edits of the rules of a group.
final class GroupRules {
    private GroupRules() {}

    static Edit replace(SecurityGroup group, int at, SecurityRule next) {
        List<SecurityRule> rules = new ArrayList<>(group.rules());
        rules.set(at, next);
        return new Edit.Put(group.withRules(rules));
    }

    /// The same rule with other ports.
    static Edit replace(SecurityGroup group, int at, String ports) {
        return replace(group, at, group.rules().get(at).withPorts(ports));
    }

    static Edit remove(SecurityGroup group, int at) {
        List<SecurityRule> rules = new ArrayList<>(group.rules());
        rules.remove(at);
        return new Edit.Put(group.withRules(rules));
    }

    static Edit add(SecurityGroup group, List<SecurityRule> more) {
        List<SecurityRule> rules = new ArrayList<>(group.rules());
        rules.addAll(more);
        return new Edit.Put(group.withRules(rules));
    }
}
