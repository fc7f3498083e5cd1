package org.vpcstudio.check.rule.peering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Deleting;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.VpcPeering;

/// PEER-003: two VPCs have a second peering.
public final class SecondPeering implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "PEER-003",
            "second-peering",
            Severity.ERROR,
            "vpc:vpc_peering_connection/vpc_peering_connection_overview.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Map<Set<ResourceId>, VpcPeering> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        context.topology()
                .each(VpcPeering.class)
                .filter(peering -> !peering.local().equals(peering.peer()))
                .forEach(peering -> {
                    VpcPeering other = first.putIfAbsent(Set.of(peering.local(), peering.peer()), peering);
                    if (other != null) {
                        findings.add(INFO.finding(Anchor.at(peering.id()), peering.name(), other.name())
                                .withRelated(other.id())
                                .withFix(INFO.fix(
                                        Deleting.delete(context.document(), Set.of(peering.id()))
                                                .edit(),
                                        peering.name())));
                    }
                });
        return findings;
    }
}
