package org.vpcstudio.check.rule.acl;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.AclRule;
import org.vpcstudio.model.topology.Action;
import org.vpcstudio.model.topology.NetworkAcl;

/// ACL-003: a network ACL in front of a subnet allows nothing in one direction.
public final class AclAllowsNothing implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "ACL-003", "acl-allows-nothing", Severity.WARNING, "vpc:access_control/firewall/firewall_overview.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(NetworkAcl.class)
                .filter(acl -> acl.enabled() && !Guarded.by(context, acl).isEmpty())
                .flatMap(AclRules::of)
                .filter(rules -> rules.rules().stream().noneMatch(AclAllowsNothing::allows))
                .map(AclAllowsNothing::finding)
                .toList();
    }

    private static boolean allows(AclRule rule) {
        return rule.enabled() && rule.action() == Action.ALLOW;
    }

    /// What may leave is seldom guarded; what may enter is for the architect to say.
    private static Finding finding(AclRules rules) {
        String name = rules.acl().name();
        if (rules.property().equals("ingress")) {
            return INFO.finding(rules.anchor(), name);
        }
        AclRule all = new AclRule(Action.ALLOW, "all", Written.cidr(""), Written.cidr(""), "");
        return INFO.variant("out", rules.anchor(), name)
                .withFix(INFO.fix(
                        rules.with(list -> {
                            list.add(all);
                            return list;
                        }),
                        name));
    }
}
