package org.vpcstudio.check.rule.vip;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
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
        return context.topology()
                .each(Vip.class)
                .flatMap(vip -> check(context.index().eipsOn(vip), vip, most))
                .toList();
    }

    private static Stream<Finding> check(List<Eip> eips, Vip vip, int most) {
        return eips.stream()
                .skip(most)
                .map(eip -> INFO.finding(
                                Anchor.at(eip.id(), "targets"),
                                eip.name(),
                                vip.name(),
                                eips.getFirst().name())
                        .withRelated(vip.id())
                        .withFix(INFO.fix(without(eip, vip), eip.name(), vip.name())));
    }

    private static Edit without(Eip eip, Vip vip) {
        return new Edit.Put(eip.withTargets(eip.targets().stream()
                .filter(target -> !target.equals(new Eip.Target.OfVip(vip.id())))
                .toList()));
    }
}
