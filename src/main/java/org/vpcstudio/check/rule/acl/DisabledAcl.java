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

/// ACL-002: a network ACL in front of a subnet is off: its rules do not hold, its last deny does.
public final class DisabledAcl implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "ACL-002",
            "disabled-acl",
            Severity.ERROR,
            "vpc:access_control/firewall/managing_firewalls/enabling_or_disabling_a_firewall.rst; "
                    + "eip:faqs/connectivity/what_should_i_do_if_an_eip_cannot_be_pinged.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(NetworkAcl.class)
                .filter(acl -> !acl.enabled())
                .flatMap(acl -> Guarded.by(context, acl).stream()
                        .limit(1)
                        .map(subnet -> INFO.finding(Anchor.at(acl.id(), "enabled"), acl.name(), subnet.name())
                                .withRelated(subnet.id())
                                .withFix(INFO.fix(new Edit.Put(acl.withEnabled(true)), acl.name()))))
                .toList();
    }
}
