package org.vpcstudio.check.rule.security;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.SecurityGroup;

/// SG-016: no interface and no rule uses a security group.
public final class IdleGroup implements Rule {
    private static final RuleInfo INFO = new RuleInfo("SG-016", "idle-group", Severity.INFO, "derived");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(SecurityGroup.class)
                .filter(group -> context.index().referring(group.id(), Resource.class).stream()
                        .allMatch(user -> user.id().equals(group.id())))
                .map(group -> INFO.finding(Anchor.at(group.id()), group.name())
                        .withFix(INFO.fix(new Edit.Remove(group.id()), group.name())))
                .toList();
    }
}
