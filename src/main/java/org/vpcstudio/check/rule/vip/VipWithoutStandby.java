package org.vpcstudio.check.rule.vip;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.ServerNic;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Vip;

/// VIP-005: a VIP that must survive a failure is bound to fewer than two servers.
public final class VipWithoutStandby implements Rule {
    private static final RuleInfo INFO = new RuleInfo("VIP-005", "vip-without-standby", Severity.WARNING, "seed");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Vip.class)
                .filter(vip -> mustSurvive(context, vip))
                .flatMap(vip -> check(context, vip))
                .toList();
    }

    /// Wanted connections survive a failover unless they say otherwise, and none can say so yet.
    private static boolean mustSurvive(RuleContext context, Vip vip) {
        return !context.index().clustersOf(vip.id()).isEmpty()
                || !context.index().wantedOf(vip).isEmpty();
    }

    private static Stream<Finding> check(RuleContext context, Vip vip) {
        List<Ecs> holders = context.index().holdersOf(vip).stream()
                .map(ServerNic::ecs)
                .distinct()
                .toList();
        if (holders.isEmpty()) {
            return Stream.of(INFO.variant("none", Anchor.at(vip.id(), "bindings"), vip.name()));
        }
        Ecs active = holders.getFirst();
        return holders.size() > 1
                ? Stream.empty()
                : Stream.of(INFO.finding(Anchor.at(vip.id(), "bindings"), vip.name(), active.name())
                        .withRelated(active.id())
                        .withFixes(Standby.of(context, vip, active).stream()
                                .map(edit -> INFO.fix(edit, active.name(), vip.name()))
                                .toList()));
    }
}
