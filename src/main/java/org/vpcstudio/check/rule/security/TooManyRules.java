package org.vpcstudio.check.rule.security;

import java.util.List;
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
        return context.tooMany(
                INFO,
                SecurityGroup.class,
                "sg.maxRules",
                "rules",
                group -> group.rules().size());
    }
}
