package org.vpcstudio.check.rule.vip;

import java.util.List;
import java.util.OptionalInt;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.check.SurplusEips;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Vip;

/// VIP-016: a VIP has more than one EIP.
public final class TooManyEipsOnVip implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VIP-016",
            "too-many-eips-on-vip",
            Severity.ERROR,
            "vpc:virtual_ip_address/binding_a_virtual_ip_address_to_an_eip_or_ecs.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        OptionalInt limit = context.profile().limit("vip.maxEips");
        return limit.isPresent() ? check(context, limit.getAsInt()) : List.of();
    }

    private static List<Finding> check(RuleContext context, int most) {
        return context.each(Vip.class)
                .flatMap(vip ->
                        SurplusEips.of(INFO, context.index().eipsOn(vip), most, new Eip.Target.OfVip(vip.id()), vip))
                .toList();
    }
}
