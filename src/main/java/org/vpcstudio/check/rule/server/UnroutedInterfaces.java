package org.vpcstudio.check.rule.server;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Property;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Ecs;

/// ECS-004: a server has several interfaces and does not answer by the one that was asked.
public final class UnroutedInterfaces implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "ECS-004",
            "unrouted-interfaces",
            Severity.WARNING,
            "vpc:faq/vpc_peering_connections/why_did_communication_fail_between_vpcs_that_were_connected_by_a_vpc_peering_connection.rst;"
                + " eip:faqs/connectivity/what_should_i_do_if_an_eip_cannot_be_pinged.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Ecs.class)
                .filter(ecs -> ecs.nics().size() > 1 && !ecs.guest().policyRouting())
                .map(ecs -> INFO.finding(
                                Anchor.at(ecs.id(), "guest.policyRouting"),
                                ecs.name(),
                                ecs.nics().size())
                        .withFix(INFO.fix(Property.put(ecs, "guest.policyRouting", true), ecs.name())))
                .toList();
    }
}
