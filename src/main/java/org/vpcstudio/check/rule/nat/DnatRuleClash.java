package org.vpcstudio.check.rule.nat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.NatGateway;
import org.vpcstudio.model.topology.ResourceId;

/// NAT-003: two DNAT rules use one port, or a gateway has too many.
public final class DnatRuleClash implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "NAT-003", "dnat-rule-clash", Severity.ERROR, "nat:service_overview/notes_and_constraints.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private record Outside(ResourceId eip, String protocol, int port) {}

    private record Inside(NatGateway.Target target, String protocol, int port) {}

    @Override
    public List<Finding> check(RuleContext context) {
        int most = context.profile().limit("nat.maxDnatRules").orElse(Integer.MAX_VALUE);
        return context.each(NatGateway.class)
                .flatMap(gateway -> Stream.concat(clashes(gateway), many(gateway, most)))
                .toList();
    }

    private static Stream<Finding> many(NatGateway gateway, int most) {
        int count = gateway.dnat().size();
        return count > most
                ? Stream.of(INFO.variant("many", Anchor.at(gateway.id(), "dnat"), gateway.name(), count, most))
                : Stream.empty();
    }

    private static Stream<Finding> clashes(NatGateway gateway) {
        Set<Outside> outside = new HashSet<>();
        Set<Inside> inside = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < gateway.dnat().size(); i++) {
            NatGateway.Dnat rule = gateway.dnat().get(i);
            boolean freshOutside = outside.add(new Outside(rule.eip(), rule.protocol(), rule.externalPort()));
            boolean freshInside = inside.add(new Inside(rule.target(), rule.protocol(), rule.port()));
            if (!freshOutside || !freshInside) {
                findings.add(INFO.finding(Anchor.at(gateway.id(), "dnat." + i), gateway.name(), i + 1));
            }
        }
        return findings.stream();
    }
}
