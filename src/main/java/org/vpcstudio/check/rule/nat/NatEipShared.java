package org.vpcstudio.check.rule.nat;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.NatGateway;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;

/// NAT-002: two NAT gateways use one EIP, or SNAT shares it with a DNAT rule for all ports.
public final class NatEipShared implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("NAT-002", "nat-eip-shared", Severity.ERROR, "nat:service_overview/notes_and_constraints.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(NatGateway.class)
                .flatMap(gateway -> Stream.concat(shared(context, gateway), everything(context, gateway)))
                .toList();
    }

    private static Stream<Finding> shared(RuleContext context, NatGateway gateway) {
        return eips(gateway)
                .distinct()
                .flatMap(eip -> context.index().referring(eip, NatGateway.class).stream()
                        .filter(other -> eips(other).anyMatch(eip::equals))
                        .limit(1)
                        .filter(other -> !other.id().equals(gateway.id()))
                        .map(other -> INFO.finding(
                                        Anchor.at(gateway.id()), name(context, eip), other.name(), gateway.name())
                                .withRelated(List.of(eip, other.id()))));
    }

    private static Stream<Finding> everything(RuleContext context, NatGateway gateway) {
        return gateway.dnat().stream()
                .filter(dnat -> dnat.protocol().equals("all")
                        && gateway.snat().stream().anyMatch(snat -> snat.eip().equals(dnat.eip())))
                .map(NatGateway.Dnat::eip)
                .distinct()
                .map(eip -> INFO.variant("all", Anchor.at(gateway.id(), "dnat"), name(context, eip), gateway.name())
                        .withRelated(eip));
    }

    private static Stream<ResourceId> eips(NatGateway gateway) {
        return Stream.concat(
                gateway.snat().stream().map(NatGateway.Snat::eip),
                gateway.dnat().stream().map(NatGateway.Dnat::eip));
    }

    private static String name(RuleContext context, ResourceId eip) {
        return context.topology().find(eip).map(Resource::name).orElse(eip.value());
    }
}
