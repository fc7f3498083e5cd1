package org.vpcstudio.check.rule.peering;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Remarks;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.model.topology.VpcPeering;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Parts;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class PeeringInARowTest {
    private final RuleTester tester = RuleTester.of(new PeeringInARow());

    @Test
    void theCleanPeeringIsRight() {
        tester.isSilent(Worked.peering().document());
        tester.isSilent(Designs.haPair());
    }

    private static Changes row() {
        ResourceId c = Designs.id("vpc-c");
        return Worked.peering()
                .add(
                        new Vpc(c, "vpc-c", Designs.REGION, Written.cidr("192.168.0.0/16")),
                        new VpcPeering(
                                Designs.id("peering-ac"),
                                "peering-ac",
                                Remarks.DEFAULT,
                                Worked.VPC_A,
                                c,
                                VpcPeering.Status.ACTIVE,
                                "",
                                ""),
                        Parts.intent("intent-c", c, Worked.VIP_B, 443));
    }

    @Test
    void aTripThroughAThirdVpcIsFound() {
        tester.finds(row().document(), "error intent-c: vpc-c does not reach vpc-b through vpc-a");
        tester.leavesToTheArchitect(row().document());
    }

    @Test
    void aPeeringOfTheirOwnIsRight() {
        tester.isSilent(row().add(new VpcPeering(
                        Designs.id("peering-bc"),
                        "peering-bc",
                        Remarks.DEFAULT,
                        Designs.id("vpc-c"),
                        Worked.VPC_B,
                        VpcPeering.Status.ACTIVE,
                        "",
                        ""))
                .document());
        tester.isSilent(row().set(Designs.id("intent-c"), "expect", AccessIntent.Expect.DENY)
                .document());
    }
}
