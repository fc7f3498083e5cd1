package org.vpcstudio.check.rule.eip;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.SharedBandwidth;

/// EIP-010: an EIP shares a bandwidth of another region or project, or with EIPs of another type.
public final class BandwidthOfOthers implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "EIP-010",
            "bandwidth-of-others",
            Severity.ERROR,
            "vpc:shared_bandwidth/adding_eips_to_a_shared_bandwidth.rst; "
                    + "eip:faqs/product_consultation/can_a_bandwidth_be_used_by_multiple_accounts.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(SharedBandwidth.class)
                .flatMap(shared -> check(shared, context.index().referring(shared.id(), Eip.class)))
                .toList();
    }

    private static Stream<Finding> check(SharedBandwidth shared, List<Eip> eips) {
        return eips.stream().flatMap(eip -> {
            Anchor anchor = Anchor.at(eip.id(), "sharedBandwidth");
            Eip first = eips.getFirst();
            if (!eip.region().equals(shared.region()) || !eip.project().equals(shared.project())) {
                return Stream.of(INFO.finding(anchor, eip.name(), shared.name()).withRelated(shared.id()));
            }
            return eip.type().equals(first.type())
                    ? Stream.empty()
                    : Stream.of(INFO.variant("type", anchor, eip.name(), eip.type(), first.name(), first.type())
                            .withRelated(List.of(shared.id(), first.id())));
        });
    }
}
