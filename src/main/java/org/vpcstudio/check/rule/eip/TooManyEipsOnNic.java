package org.vpcstudio.check.rule.eip;

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
        return context.topology()
                .each(Ecs.class)
                .flatMap(ecs -> ecs.nics().stream().map(nic -> new ServerNic(ecs, nic)))
                .flatMap(server -> check(server, context.index().eipsOn(new Eip.Target.OfNic(server.ref()))))
                .toList();
    }

    private static Stream<Finding> check(ServerNic server, List<Eip> eips) {
        return eips.stream()
                .skip(1)
                .map(eip -> INFO.finding(
                                Anchor.at(eip.id(), "targets"),
                                eip.name(),
                                server.ecs().name(),
                                eips.getFirst().name())
                        .withRelated(server.ecs().id())
                        .withFix(INFO.fix(
                                without(eip, server), eip.name(), server.ecs().name())));
    }

    private static Edit without(Eip eip, ServerNic server) {
        return new Edit.Put(eip.withTargets(eip.targets().stream()
                .filter(target -> !target.equals(new Eip.Target.OfNic(server.ref())))
                .toList()));
    }
}
