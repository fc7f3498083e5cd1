package org.vpcstudio.check.rule.eip;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Bindings;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.QuickFix;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Vip;

/// EIP-013: an EIP leads to a VIP that no interface may hold.
public final class EipOnUnboundVip implements Rule {
    private static final RuleInfo INFO = new RuleInfo("EIP-013", "eip-on-unbound-vip", Severity.ERROR, "derived");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Vip.class)
                .filter(vip -> vip.bindings().isEmpty())
                .flatMap(vip -> context.index().eipsOn(vip).stream()
                        .map(eip -> INFO.finding(Anchor.at(vip.id(), "bindings"), eip.name(), vip.name())
                                .withRelated(eip.id())
                                .withFixes(fixes(context, vip))))
                .toList();
    }

    /// Binds the first server of the subnet, whatever its name; the second binding is a choice of the architect.
    private static List<QuickFix> fixes(RuleContext context, Vip vip) {
        return context.index().nicsIn(vip.subnet()).stream()
                .filter(server -> server.ecs().role() == Ecs.Role.SERVER)
                .limit(1)
                .map(server -> INFO.fix(
                        Bindings.bind(vip, server), vip.name(), server.ecs().name()))
                .toList();
    }
}
