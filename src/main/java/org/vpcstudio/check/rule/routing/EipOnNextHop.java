package org.vpcstudio.check.rule.routing;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Routing;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Vip;

/// RT-011: a VIP is the next hop of a route and has an EIP, which stops working.
public final class EipOnNextHop implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "RT-011",
            "eip-on-next-hop",
            Severity.ERROR,
            "vpc:faq/routing/are_there_any_restrictions_on_using_a_route_table.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Vip.class)
                .filter(vip -> !context.routing().toward(vip.id()).isEmpty())
                .flatMap(vip -> context.index().eipsOn(vip).stream().map(eip -> finding(context, vip, eip)))
                .toList();
    }

    private static Finding finding(RuleContext context, Vip vip, Eip eip) {
        Routing.Entry entry = context.routing().toward(vip.id()).getFirst();
        Edit unbind = new Edit.Put(eip.withTargets(eip.targets().stream()
                .filter(target -> !target.equals(new Eip.Target.OfVip(vip.id())))
                .toList()));
        return INFO.finding(
                        Anchor.at(eip.id(), "targets"),
                        eip.name(),
                        vip.name(),
                        entry.table().name())
                .withRelated(List.of(vip.id(), entry.table().id()))
                .withFix(INFO.fix(unbind, eip.name(), vip.name()));
    }
}
