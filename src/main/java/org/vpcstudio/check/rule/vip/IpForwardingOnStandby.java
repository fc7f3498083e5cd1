package org.vpcstudio.check.rule.vip;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedCluster;

/// VIP-012: a standby server forwards IP packets.
public final class IpForwardingOnStandby implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VIP-012",
            "ip-forwarding-on-standby",
            Severity.ERROR,
            "seed; vpc:virtual_ip_address/disabling_ip_forwarding_on_the_standby_ecs.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Ecs.class)
                .filter(ecs -> ecs.guest().ipForward())
                .flatMap(ecs -> context.index().referring(ecs.id(), KeepalivedCluster.class).stream()
                        .filter(cluster -> isStandby(context, cluster, ecs))
                        .limit(1)
                        .map(cluster -> finding(context, cluster, ecs)))
                .toList();
    }

    private static boolean isStandby(RuleContext context, KeepalivedCluster cluster, Ecs ecs) {
        return context.members(cluster).stream()
                .skip(1)
                .anyMatch(member -> member.id().equals(ecs.id()));
    }

    private static Finding finding(RuleContext context, KeepalivedCluster cluster, Ecs standby) {
        Ecs mended = standby.withGuest(standby.guest().withIpForward(false));
        String active = context.members(cluster).getFirst().name();
        return INFO.finding(Anchor.at(standby.id(), "guest.ipForward"), standby.name(), cluster.name(), active)
                .withRelated(cluster.vips())
                .withFix(INFO.fix(new Edit.Put(mended), standby.name()));
    }
}
