package org.vpcstudio.check.rule.directconnect;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.OnPremises;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.net.Cidr;

/// DC-004: a network of the site lies in a range that the cloud keeps.
public final class BlockedRemoteSubnet implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "DC-004", "blocked-remote-subnet", Severity.ERROR, "dc:service_overview/quotas_and_constraints.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        List<Cidr> blocked = context.profile().ranges("dc.blockedRemoteRanges");
        return Lines.interfaces(context)
                .flatMap(link -> OnPremises.ranges(link.remoteSubnets()).stream()
                        .flatMap(range -> blocked.stream()
                                .filter(block -> block.contains(range))
                                .map(block ->
                                        INFO.finding(Lines.anchor(link, "remoteSubnets"), range, link.name(), block))))
                .toList();
    }
}
