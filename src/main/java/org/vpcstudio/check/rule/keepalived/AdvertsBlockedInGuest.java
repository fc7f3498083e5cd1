package org.vpcstudio.check.rule.keepalived;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.Property;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Guest;
import org.vpcstudio.model.topology.KeepalivedCluster;

/// KA-021: the firewall inside a node does not let VRRP in.
public final class AdvertsBlockedInGuest implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "KA-021", "adverts-blocked-in-guest", Severity.WARNING, "KA#2643; gh:alivx/CIS-Ubuntu-20.04-Ansible#46");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /// IP protocol numbers of IANA.
    private static final String VRRP = "112";

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .filter(cluster -> cluster.nodes().size() > 1)
                .flatMap(cluster -> context.members(cluster).stream())
                .flatMap(member -> member.ecs().guest().firewall().stream()
                        .filter(firewall -> firewall.openings().stream().noneMatch(AdvertsBlockedInGuest::opens))
                        .map(firewall -> finding(member, firewall)))
                .toList();
    }

    private static boolean opens(Guest.Opening opening) {
        return opening.protocol().equals("all") || opening.protocol().equals(VRRP);
    }

    private static Finding finding(Member member, Guest.Firewall firewall) {
        List<Guest.Opening> openings = new ArrayList<>(firewall.openings());
        openings.add(new Guest.Opening(VRRP, "", Written.cidr("")));
        return INFO.finding(
                        Anchor.at(member.id(), "guest.firewall"),
                        member.name(),
                        member.cluster().name())
                .withRelated(member.cluster().id())
                .withFix(INFO.fix(
                        Property.put(member.ecs(), "guest.firewall", Optional.of(new Guest.Firewall(openings))),
                        member.name()));
    }
}
