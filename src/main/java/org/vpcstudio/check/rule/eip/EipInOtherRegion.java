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

/// EIP-002: an EIP is bound to something of another region.
public final class EipInOtherRegion implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "EIP-002", "eip-in-other-region", Severity.ERROR, "vpc:faq/eips/can_i_change_the_region_of_my_eip.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Eip.class)
                .flatMap(eip -> eip.targets().stream().flatMap(target -> check(context, eip, target)))
                .toList();
    }

    private static Stream<Finding> check(RuleContext context, Eip eip, Eip.Target target) {
        return Targets.subnet(context, target).flatMap(context.index()::regionOf).stream()
                .filter(region -> !region.id().equals(eip.region()))
                .map(region -> INFO.finding(
                                Anchor.at(eip.id(), "targets"),
                                eip.name(),
                                Targets.name(context, target),
                                region.name())
                        .withRelated(target.end()));
    }
}
