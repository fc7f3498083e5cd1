package org.vpcstudio.check.rule.vip;

import java.util.ArrayList;
import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Bindings;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.QuickFix;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Vip;

/// VIP-017: an IPv6 VIP is bound to more interfaces than the cloud allows: there is no failover with it.
public final class Ipv6VipBoundTwice implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VIP-017",
            "ipv6-vip-bound-twice",
            Severity.ERROR,
            "vpc:vpc_and_subnet/ipv4_and_ipv6_dual-stack_network.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        int most = context.profile().limit("vip.ipv6MaxNics").orElse(Integer.MAX_VALUE);
        return context.each(Vip.class)
                .filter(vip -> !vip.ipv6Address().isBlank() && vip.bindings().size() > most)
                .map(vip -> INFO.finding(
                                Anchor.at(vip.id(), "bindings"),
                                vip.name(),
                                vip.bindings().size(),
                                most)
                        .withFixes(fixes(context, vip, most)))
                .toList();
    }

    /// A cluster would miss the interfaces that are let go: then it is for the architect.
    private static List<QuickFix> fixes(RuleContext context, Vip vip, int most) {
        List<Edit> unbound = new ArrayList<>();
        Vip rest = vip;
        for (NicRef nic : vip.bindings().subList(most, vip.bindings().size())) {
            rest = rest.withBindings(
                    rest.bindings().stream().filter(ref -> !ref.equals(nic)).toList());
            unbound.add(Bindings.unbind(context.index(), vip, nic));
        }
        unbound.add(new Edit.Put(rest));
        return context.index().clustersOf(vip.id()).isEmpty()
                ? List.of(INFO.fix(Edit.all(unbound), vip.name()))
                : List.of();
    }
}
