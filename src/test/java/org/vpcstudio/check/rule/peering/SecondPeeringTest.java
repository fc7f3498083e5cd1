package org.vpcstudio.check.rule.peering;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Remarks;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.VpcPeering;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class SecondPeeringTest {
    private final RuleTester tester = RuleTester.of(new SecondPeering());

    @Test
    void theCleanPeeringIsRight() {
        tester.isSilent(Worked.peering().document());
        tester.isSilent(Designs.haPair());
    }

    private static Changes second(ResourceId local, ResourceId peer) {
        return Worked.peering()
                .add(new VpcPeering(
                        Designs.id("peering-x"),
                        "peering-x",
                        Remarks.DEFAULT,
                        local,
                        peer,
                        VpcPeering.Status.ACTIVE,
                        "",
                        ""));
    }

    @Test
    void theSecondIsFoundWhicheverWayRound() {
        Document document = second(Worked.VPC_B, Worked.VPC_A).document();
        tester.finds(document, "error peering-x: peering-x joins the same VPCs as peering-ab");
        tester.mends(document);
    }

    @Test
    void anotherPairIsRight() {
        tester.isSilent(second(Worked.VPC_B, Designs.id("vpc-c")).document());
    }
}
