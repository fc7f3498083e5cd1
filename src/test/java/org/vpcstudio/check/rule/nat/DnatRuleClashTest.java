package org.vpcstudio.check.rule.nat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.NatGateway;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class DnatRuleClashTest {
    private final RuleTester tester = RuleTester.of(new DnatRuleClash());

    private static Changes set(String property, Object value) {
        return Worked.nat().set(Worked.NAT, property, value);
    }

    @Test
    void theCleanGatewayIsRight() {
        tester.isSilent(Worked.nat().document());
        tester.isSilent(Designs.haPair());
    }

    private static NatGateway.Dnat rule(int outside, int inside) {
        return new NatGateway.Dnat(Worked.NAT_EIP, "tcp", outside, new NatGateway.Target.OfVip(Designs.VIP), inside);
    }

    private static Document rules(NatGateway.Dnat... rules) {
        return set("dnat", List.of(rules)).document();
    }

    @Test
    void onePortTwiceIsFound() {
        tester.finds(
                rules(rule(80, 80), rule(80, 443)), "error nat-1 dnat.1: DNAT rule 2 of nat-1 clashes with another");
        tester.finds(
                rules(rule(80, 80), rule(81, 80)), "error nat-1 dnat.1: DNAT rule 2 of nat-1 clashes with another");
        tester.leavesToTheArchitect(rules(rule(80, 80), rule(80, 80)));
    }

    @Test
    void portsOfTheirOwnAreRight() {
        tester.isSilent(rules(rule(80, 80), rule(443, 443)));
        tester.isSilent(rules(rule(80, 80)));
    }
}
