package org.vpcstudio.check.rule.nat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class DnatWithoutWayBackTest {
    private final RuleTester tester = RuleTester.of(new DnatWithoutWayBack());

    private static Changes set(String property, Object value) {
        return Worked.nat().set(Worked.NAT, property, value);
    }

    @Test
    void theCleanGatewayIsRight() {
        tester.isSilent(Worked.nat().document());
        tester.isSilent(Designs.haPair());
    }

    @Test
    void aTableWithoutTheRouteIsFound() {
        Document document = Worked.nat().set(Worked.TABLE, "routes", List.of()).document();
        tester.finds(document, "error nat-1 dnat.0.target: Answers of subnet-ha do not come back to nat-1");
        tester.mends(document);
    }

    @Test
    void aTargetOfAnotherVpcIsFound() {
        Document document = Worked.nat()
                .add(new Vpc(Worked.VPC_A, "vpc-a", Designs.REGION, Written.cidr("10.0.0.0/16")))
                .set(Worked.NAT, "vpc", Worked.VPC_A)
                .document();
        tester.finds(document, "error nat-1 dnat.0.target: nat-1 leads to subnet-ha of another VPC");
    }

    @Test
    void withoutDnatThereIsNoAnswer() {
        tester.isSilent(
                set("dnat", List.of()).set(Worked.TABLE, "routes", List.of()).document());
    }
}
