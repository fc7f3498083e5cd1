package org.vpcstudio.check.rule.nat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.NatGateway;

/// NAT-001: a NAT gateway has two SNAT rules for one subnet or range.
public final class SnatRuleTwice implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "NAT-001", "snat-rule-twice", Severity.ERROR, "nat:service_overview/notes_and_constraints.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(NatGateway.class)
                .flatMap(gateway -> IntStream.range(1, gateway.snat().size())
                        .filter(i -> gateway.snat().subList(0, i).stream()
                                .anyMatch(
                                        earlier -> isFor(earlier, gateway.snat().get(i))))
                        .mapToObj(i -> finding(gateway, i)))
                .toList();
    }

    private static boolean isFor(NatGateway.Snat one, NatGateway.Snat other) {
        return one.subnet().equals(other.subnet()) && one.range().equals(other.range());
    }

    private static Finding finding(NatGateway gateway, int at) {
        List<NatGateway.Snat> rest = new ArrayList<>(gateway.snat());
        rest.remove(at);
        return INFO.finding(Anchor.at(gateway.id(), "snat." + at), gateway.name(), at + 1)
                .withFix(INFO.fix(new Edit.Put(gateway.withSnat(rest)), at + 1, gateway.name()));
    }
}
