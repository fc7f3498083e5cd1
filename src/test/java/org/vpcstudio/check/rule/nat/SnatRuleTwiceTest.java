package org.vpcstudio.check.rule.nat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.NatGateway;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class SnatRuleTwiceTest {
    private final RuleTester tester = RuleTester.of(new SnatRuleTwice());

    private static Changes set(String property, Object value) {
        return Worked.nat().set(Worked.NAT, property, value);
    }

    private static NatGateway gateway() {
        return Worked.nat()
                .document()
                .topology()
                .find(Worked.NAT, NatGateway.class)
                .orElseThrow();
    }

    @Test
    void theCleanGatewayIsRight() {
        tester.isSilent(Worked.nat().document());
        tester.isSilent(Designs.haPair());
    }

    @Test
    void theSecondIsFound() {
        NatGateway.Snat one = gateway().snat().getFirst();
        tester.finds(
                set("snat", List.of(one, one)).document(),
                "error nat-1 snat.1: nat-1 has two SNAT rules for one network");
        tester.mends(set("snat", List.of(one, one)).document());
    }

    @Test
    void anotherNetworkIsRight() {
        NatGateway.Snat one = gateway().snat().getFirst();
        tester.isSilent(set(
                        "snat",
                        List.of(
                                one,
                                new NatGateway.Snat(Optional.of(Designs.SUBNET_HA), Written.cidr(""), Worked.NAT_EIP)))
                .document());
    }
}
