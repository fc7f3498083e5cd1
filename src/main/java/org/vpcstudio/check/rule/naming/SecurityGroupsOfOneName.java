package org.vpcstudio.check.rule.naming;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.SecurityGroup;

/// GEN-004: two security groups of a project have one name, which the cloud allows.
public final class SecurityGroupsOfOneName implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "GEN-004",
            "security-groups-of-one-name",
            Severity.INFO,
            "vpc:access_control/security_group/managing_a_security_group/creating_a_security_group.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Namesakes.of(
                context, INFO, SecurityGroup.class, group -> new Namesakes.Room(group.region(), group.project()));
    }
}
