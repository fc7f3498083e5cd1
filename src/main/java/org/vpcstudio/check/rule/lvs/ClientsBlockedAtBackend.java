package org.vpcstudio.check.rule.lvs;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.GroupFilter;
import org.vpcstudio.check.Party;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.SecurityRule;

/// LVS-017: a backend of direct routing does not let its clients in, whose addresses it sees.
public final class ClientsBlockedAtBackend implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "LVS-017",
            "clients-blocked-at-backend",
            Severity.ERROR,
            "derived; vpc:access_control/security_group/security_groups_and_security_group_rules.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Balancing.answering(context)
                .flatMap(backend -> Balancing.wanted(context, backend.server()).stream()
                        .flatMap(intent -> Party.clients(context, intent).stream()
                                .filter(client -> !lets(context, backend, client))
                                .map(client -> finding(context, backend, intent, client)))
                        .limit(1))
                .toList();
    }

    private static boolean lets(RuleContext context, Backend backend, Party client) {
        return GroupFilter.of(context, backend.nic().nic())
                .lets(
                        SecurityRule.Direction.INGRESS,
                        backend.server().protocol(),
                        backend.real().port(),
                        client);
    }

    private static Finding finding(RuleContext context, Backend backend, AccessIntent intent, Party client) {
        SecurityRule rule = new SecurityRule(
                SecurityRule.Direction.INGRESS,
                backend.server().protocol(),
                String.valueOf(backend.real().port()),
                new SecurityRule.Remote.Range(Written.cidr(client.range())));
        Finding finding = INFO.finding(
                        backend.nic().anchor("securityGroups"), backend.name(), intent.name(), client.range())
                .withRelated(List.of(backend.server().id(), intent.id()));
        return finding.withFixes(Openings.in(context, backend.nic(), rule).stream()
                .map(edit -> INFO.fix(edit, client.range(), backend.name()))
                .toList());
    }
}
