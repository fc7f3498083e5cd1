package org.vpcstudio.check.rule.security;

import java.util.List;
import java.util.OptionalInt;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.SecurityGroup;

/// SG-015: a security group has more rules than the cloud allows.
public final class TooManyRules implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "SG-015",
            "too-many-rules",
            Severity.ERROR,
            "vpc:access_control/security_group/security_groups_and_security_group_rules.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        OptionalInt limit = context.profile().limit("sg.maxRules");
        return limit.isPresent() ? check(context, limit.getAsInt()) : List.of();
    }

    private static List<Finding> check(RuleContext context, int most) {
        return context.topology()
                .each(SecurityGroup.class)
                .filter(group -> group.rules().size() > most)
                .map(group -> INFO.finding(
                        Anchor.at(group.id(), "rules"),
                        group.name(),
                        group.rules().size(),
                        most))
                .toList();
    }
}
