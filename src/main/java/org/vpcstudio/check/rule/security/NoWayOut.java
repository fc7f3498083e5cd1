package org.vpcstudio.check.rule.security;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Action;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SecurityRule;

/// SG-013: a security group has no outbound rule.
public final class NoWayOut implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "SG-013",
            "no-way-out",
            Severity.WARNING,
            "vpc:access_control/security_group/managing_security_group_rules/adding_a_security_group_rule.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        SecurityRule out = new SecurityRule(SecurityRule.Direction.EGRESS, "all", "", new SecurityRule.Remote.Anyone());
        return context.each(SecurityGroup.class)
                .filter(group -> group.rules().stream()
                        .noneMatch(rule ->
                                rule.direction() == SecurityRule.Direction.EGRESS && rule.action() == Action.ALLOW))
                .map(group -> INFO.finding(Anchor.at(group.id(), "rules"), group.name())
                        .withFix(INFO.fix(GroupRules.add(group, List.of(out)), group.name())))
                .toList();
    }
}
