package org.vpcstudio.check.rule.eip;

import java.util.List;
import java.util.Map;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.SharedBandwidth;

/// EIP-009: more EIPs share a bandwidth than the cloud allows.
public final class CrowdedBandwidth implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "EIP-009",
            "crowded-bandwidth",
            Severity.ERROR,
            "vpcapi:vpc_apis_v1_v2/bandwidth_v2.0/adding_an_eip_to_a_shared_bandwidth.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        int most = context.profile().limit("bw.maxEipsPerShared").orElse(Integer.MAX_VALUE);
        return context.each(SharedBandwidth.class)
                .map(shared -> Map.entry(shared, context.index().referring(shared.id(), Eip.class)))
                .filter(found -> found.getValue().size() > most)
                .map(found -> INFO.finding(
                                Anchor.at(found.getKey().id()),
                                found.getKey().name(),
                                found.getValue().size(),
                                most)
                        .withRelated(found.getValue().stream().map(Eip::id).toList()))
                .toList();
    }
}
