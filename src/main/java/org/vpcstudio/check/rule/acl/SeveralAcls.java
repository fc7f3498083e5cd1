package org.vpcstudio.check.rule.acl;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.Subnet;

/// ACL-001: a subnet has more than one network ACL.
public final class SeveralAcls implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "ACL-001",
            "several-acls",
            Severity.ERROR,
            "vpc:access_control/firewall/managing_subnets_associated_with_a_firewall/associating_subnets_with_a_firewall.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Subnet.class)
                .filter(subnet -> subnet.networkAcls().size() > 1)
                .map(subnet -> INFO.finding(
                                Anchor.at(subnet.id(), "networkAcls"),
                                subnet.name(),
                                subnet.networkAcls().size())
                        .withRelated(subnet.networkAcls())
                        .withFix(INFO.fix(
                                new Edit.Put(subnet.withNetworkAcls(
                                        subnet.networkAcls().subList(0, 1))),
                                subnet.name())))
                .toList();
    }
}
