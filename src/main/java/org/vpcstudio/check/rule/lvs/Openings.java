package org.vpcstudio.check.rule.lvs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.ServerNic;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SecurityRule;

/// A rule more in the first security group of an interface.
final class Openings {
    private Openings() {}

    static Optional<Edit> in(RuleContext context, ServerNic server, SecurityRule rule) {
        return server.nic().securityGroups().stream()
                .flatMap(id -> context.topology().find(id, SecurityGroup.class).stream())
                .findFirst()
                .map(group -> {
                    List<SecurityRule> rules = new ArrayList<>(group.rules());
                    rules.add(rule);
                    return new Edit.Put(group.withRules(rules));
                });
    }
}
