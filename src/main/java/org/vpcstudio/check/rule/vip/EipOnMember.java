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
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Internet;
import org.vpcstudio.model.topology.Vip;

/// VIP-020: Internet clients want a service that can fail over, but its EIP is on one member and not on the VIP.
public final class EipOnMember implements Rule {
    private static final RuleInfo INFO = new RuleInfo("VIP-020", "eip-on-member", Severity.WARNING, "seed");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Vip.class)
                .filter(vip -> context.index().eipsOn(vip).isEmpty())
                .filter(vip -> members(context, vip).count() > 1)
                .flatMap(vip -> members(context, vip)
                        .flatMap(server -> context.index().eipsOn(new Eip.Target.OfNic(server.ref())).stream()
                                .filter(eip -> wantedFromInternet(context, vip, eip))
                                .map(eip -> finding(vip, eip, server))))
                .toList();
    }

    private static Stream<ServerNic> members(RuleContext context, Vip vip) {
        return context.index().holdersOf(vip).stream();
    }

    private static boolean wantedFromInternet(RuleContext context, Vip vip, Eip eip) {
        return Stream.of(vip.id(), eip.id())
                .flatMap(target -> context.index().intentsAt(target).stream())
                .filter(intent -> intent.expect() == AccessIntent.Expect.ALLOW)
                .anyMatch(intent ->
                        context.topology().find(intent.client(), Internet.class).isPresent());
    }

    private static Finding finding(Vip vip, Eip eip, ServerNic server) {
        Edit follow = new Edit.Put(eip.withTargets(List.of(new Eip.Target.OfVip(vip.id()))));
        return INFO.finding(
                        Anchor.at(eip.id(), "targets"), eip.name(), server.ecs().name(), vip.name())
                .withRelated(List.of(vip.id(), server.ecs().id()))
                .withFix(INFO.fix(follow, eip.name(), vip.name()));
    }
}
