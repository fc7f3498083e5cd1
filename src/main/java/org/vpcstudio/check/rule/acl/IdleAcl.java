package org.vpcstudio.check.rule.acl;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.NetworkAcl;

/// ACL-009: a network ACL stands in front of no subnet.
public final class IdleAcl implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("ACL-009", "idle-acl", Severity.INFO, "vpc:access_control/firewall/firewall_overview.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(NetworkAcl.class)
                .filter(acl -> Guarded.by(context, acl).isEmpty())
                .map(acl -> INFO.finding(Anchor.at(acl.id()), acl.name())
                        .withFix(INFO.fix(new Edit.Remove(acl.id()), acl.name())))
                .toList();
    }
}
