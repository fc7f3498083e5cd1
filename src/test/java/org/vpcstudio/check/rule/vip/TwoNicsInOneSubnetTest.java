package org.vpcstudio.check.rule.vip;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class TwoNicsInOneSubnetTest {
    private final RuleTester tester = RuleTester.of(new TwoNicsInOneSubnet());

    @Test
    void aHolderWithTwoInterfacesInItsSubnetIsFound() {
        Document document = Changes.haPair()
                .secondNic(Designs.ECS_2, Designs.SUBNET_HA, "192.168.10.13")
                .document();
        tester.finds(document, "warning ecs-ha-2 nics.nic-2.subnet: ecs-ha-2 has two interfaces in subnet-ha");
        tester.leavesToTheArchitect(document);
    }

    @Test
    void aServerWithoutAVipMayHaveThem() {
        tester.isSilent(Changes.haPair()
                .secondNic(Designs.CLIENT_1, Designs.SUBNET_CLIENT, "192.168.20.22")
                .document());
    }

    @Test
    void interfacesInDifferentSubnetsAreNoFinding() {
        tester.isSilent(Changes.haPair()
                .secondNic(Designs.ECS_2, Designs.SUBNET_CLIENT, "192.168.20.13")
                .document());
    }
}
