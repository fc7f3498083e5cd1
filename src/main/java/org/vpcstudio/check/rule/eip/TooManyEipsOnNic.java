package org.vpcstudio.check.rule.eip;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.ServerNic;
import org.vpcstudio.check.Severity;
import org.vpcstudio.check.SurplusEips;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;

/// EIP-003: an interface has more than one EIP.
public final class TooManyEipsOnNic implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "EIP-003",
            "too-many-eips-on-nic",
            Severity.ERROR,
            "eip:faqs/connectivity/how_does_an_ipv6_client_on_the_internet_access_the_ecs_that_has_an_eip_bound_in_a_vpc.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Ecs.class)
                .flatMap(ecs -> ecs.nics().stream().map(nic -> new ServerNic(ecs, nic)))
                .flatMap(server -> check(context, server))
                .toList();
    }

    private static Stream<Finding> check(RuleContext context, ServerNic server) {
        Eip.Target target = new Eip.Target.OfNic(server.ref());
        return SurplusEips.of(INFO, context.index().eipsOn(target), 1, target, server.ecs());
    }
}
