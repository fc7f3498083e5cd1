package org.vpcstudio.check.rule.nat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<ResourceId, NatGateway> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        context.topology().each(NatGateway.class).forEach(gateway -> {
            eips(gateway).distinct().forEach(eip -> {
                NatGateway other = first.putIfAbsent(eip, gateway);
                if (other != null) {
                    findings.add(INFO.finding(Anchor.at(gateway.id()), name(context, eip), other.name(), gateway.name())
                            .withRelated(List.of(eip, other.id())));
                }
            });
            gateway.dnat().stream()
                    .filter(dnat -> dnat.protocol().equals("all")
                            && gateway.snat().stream()
                                    .anyMatch(snat -> snat.eip().equals(dnat.eip())))
                    .map(NatGateway.Dnat::eip)
                    .distinct()
                    .forEach(eip -> findings.add(
                            INFO.variant("all", Anchor.at(gateway.id(), "dnat"), name(context, eip), gateway.name())
                                    .withRelated(eip)));
        });
        return findings;
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
