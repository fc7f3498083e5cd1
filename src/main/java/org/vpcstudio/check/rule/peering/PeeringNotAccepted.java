package org.vpcstudio.check.rule.peering;

import java.util.List;
import java.util.Locale;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Property;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.VpcPeering;

/// PEER-008: a peering is not active.
public final class PeeringNotAccepted implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "PEER-008",
            "peering-not-accepted",
            Severity.ERROR,
            "vpc:vpc_peering_connection/creating_a_vpc_peering_connection_to_connect_two_vpcs_in_different_accounts.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(VpcPeering.class)
                .filter(peering -> peering.status() != VpcPeering.Status.ACTIVE)
                .map(peering -> INFO.finding(
                                Anchor.at(peering.id(), "status"),
                                peering.name(),
                                peering.status().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .withFix(INFO.fix(Property.put(peering, "status", VpcPeering.Status.ACTIVE), peering.name())))
                .toList();
    }
}
