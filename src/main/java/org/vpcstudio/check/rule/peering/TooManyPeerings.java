package org.vpcstudio.check.rule.peering;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.model.topology.VpcPeering;

/// PEER-016: a region has more peerings than an account may have.
public final class TooManyPeerings implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "PEER-016",
            "too-many-peerings",
            Severity.WARNING,
            "vpc:faq/vpc_peering_connections/how_many_vpc_peering_connections_can_i_create_in_an_account.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean compares() {
        return true;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        int most = context.profile().limit("peering.quota").orElse(Integer.MAX_VALUE);
        Map<ResourceId, Integer> counts = new TreeMap<>();
        context.each(VpcPeering.class)
                .flatMap(peering -> context.topology().find(peering.local(), Vpc.class).stream())
                .forEach(vpc -> counts.merge(vpc.region(), 1, Integer::sum));
        return context.each(Region.class)
                .filter(region -> counts.getOrDefault(region.id(), 0) > most)
                .map(region ->
                        INFO.finding(Anchor.at(region.id()), region.name(), counts.getOrDefault(region.id(), 0), most))
                .toList();
    }
}
