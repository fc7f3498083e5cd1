package org.vpcstudio.check.rule.vip;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.ResourceId;

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
        Map<ResourceId, Finding> byServer = new TreeMap<>();
        context.topology()
                .each(KeepalivedCluster.class)
                .forEach(cluster -> context.members(cluster).stream()
                        .skip(1)
                        .filter(member -> member.ecs().guest().ipForward())
                        .forEach(member -> byServer.putIfAbsent(member.id(), finding(context, cluster, member))));
        return List.copyOf(byServer.values());
    }

    private static Finding finding(RuleContext context, KeepalivedCluster cluster, Member standby) {
        Ecs mended = standby.ecs().withGuest(standby.ecs().guest().withIpForward(false));
        String active = context.members(cluster).getFirst().name();
        return INFO.finding(Anchor.at(standby.id(), "guest.ipForward"), standby.name(), cluster.name(), active)
                .withRelated(cluster.vips())
                .withFix(INFO.fix(new Edit.Put(mended), standby.name()));
    }
}
