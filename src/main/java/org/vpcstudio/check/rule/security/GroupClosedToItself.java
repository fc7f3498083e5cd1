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

/// SG-014: servers share a security group that does not let them reach each other.
public final class GroupClosedToItself implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "SG-014",
            "group-closed-to-itself",
            Severity.INFO,
            "vpc:access_control/security_group/security_groups_and_security_group_rules.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(SecurityGroup.class)
                .filter(group ->
                        context.index().nicsWith(group.id()).skip(1).findFirst().isPresent())
                .filter(group -> group.rules().stream().noneMatch(rule -> opens(rule, group)))
                .map(group -> INFO.finding(Anchor.at(group.id(), "rules"), group.name())
                        .withFix(INFO.fix(GroupRules.add(group, List.of(own(group))), group.name())))
                .toList();
    }

    private static boolean opens(SecurityRule rule, SecurityGroup group) {
        return rule.direction() == SecurityRule.Direction.INGRESS
                && rule.action() == Action.ALLOW
                && rule.protocol().equals("all")
                && (rule.remote().equals(new SecurityRule.Remote.Group(group.id())) || Openness.letsEverybodyIn(rule));
    }

    private static SecurityRule own(SecurityGroup group) {
        return new SecurityRule(SecurityRule.Direction.INGRESS, "all", "", new SecurityRule.Remote.Group(group.id()));
    }
}
