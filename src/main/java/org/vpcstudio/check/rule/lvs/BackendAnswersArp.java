package org.vpcstudio.check.rule.lvs;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Guest;

/// LVS-009: a backend of direct routing may answer ARP for the VIP and steal it.
public final class BackendAnswersArp implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("LVS-009", "backend-answers-arp", Severity.ERROR, "gh:Graylog2/graylog2-server#1391; KA#1827");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /// Answer only for addresses of the interface that was asked (Linux, ip-sysctl, arp_ignore).
    private static final int LEAST_IGNORE = 1;
    /// Always announce the best local address (Linux, ip-sysctl, arp_announce).
    private static final int ANNOUNCE = 2;

    @Override
    public List<Finding> check(RuleContext context) {
        return Balancing.answering(context)
                .filter(backend -> !Balancing.isDirector(context, backend))
                .filter(backend -> backend.guest().arpIgnore() < LEAST_IGNORE
                        || backend.guest().arpAnnounce() != ANNOUNCE)
                .map(BackendAnswersArp::finding)
                .distinct()
                .toList();
    }

    private static Finding finding(Backend backend) {
        Guest guest = backend.guest();
        boolean ignores = guest.arpIgnore() >= LEAST_IGNORE;
        String property = ignores ? "guest.arpAnnounce" : "guest.arpIgnore";
        Guest quiet =
                guest.withArpIgnore(Math.max(guest.arpIgnore(), LEAST_IGNORE)).withArpAnnounce(ANNOUNCE);
        return INFO.finding(
                        Anchor.at(backend.nic().ecs().id(), property),
                        backend.name(),
                        guest.arpIgnore(),
                        guest.arpAnnounce())
                .withRelated(backend.server().id())
                .withFix(INFO.fix(backend.put(quiet), backend.name()));
    }
}
