package org.vpcstudio.check.rule.keepalived;

import org.junit.jupiter.api.Test;
import org.vpcstudio.check.rule.vip.NodeNotBoundToVip;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class NodeOutsideSubnetTest {
    private final RuleTester tester = RuleTester.of(new NodeOutsideSubnet());

    @Test
    void aNodeInAnotherSubnetIsFound() {
        Document document = Changes.haPair().standbyElsewhere().document();
        tester.finds(document, "error ka-web nodes.ecs-ha-2.ecs: ecs-ha-2 has no interface in subnet-ha");
        tester.leavesToTheArchitect(document);
    }

    @Test
    void oneOfThreeCanBeTakenOut() {
        Document three = Changes.haPair()
                .boundTo(Designs.ECS_1, Designs.ECS_2, Designs.CLIENT_2)
                .document();
        Document joined = RuleTester.of(new NodeNotBoundToVip()).mended(three);
        Document document = new Changes(joined).standbyElsewhere().document();
        tester.mends(document);
    }

    @Test
    void aSecondInterfaceInTheSubnetIsEnough() {
        tester.isSilent(Changes.haPair()
                .standbyElsewhere()
                .secondNic(Designs.ECS_2, Designs.SUBNET_HA, "192.168.10.12")
                .document());
    }

    @Test
    void nodesInTheSubnetAreNoFinding() {
        tester.isSilent(Designs.haPair());
    }

    @Test
    void aNodeThatDoesNotExistIsLeftToAnotherRule() {
        tester.isSilent(Changes.haPair().remove(Designs.ECS_2).document());
    }
}
