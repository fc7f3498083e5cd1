package org.vpcstudio.check.rule.naming;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class VpcsOfOneNameTest {
    private final RuleTester tester = RuleTester.of(new VpcsOfOneName());

    private static Document second(String name, ResourceId region) {
        return Changes.haPair()
                .add(new Vpc(Designs.id("vpc-zeta"), name, region, Written.cidr("10.0.0.0/16")))
                .document();
    }

    @Test
    void twoVpcsOfOneNameAreFoundAndTheLaterIsRenamed() {
        Document document = second("vpc-ha", Designs.REGION);
        tester.finds(document, "error vpc-zeta name: Two VPCs are called vpc-ha");
        tester.mends(document);
    }

    @Test
    void differentNamesAreNoFinding() {
        tester.isSilent(second("vpc-b", Designs.REGION));
    }

    @Test
    void anotherRegionMayHaveTheSameName() {
        tester.isSilent(second("vpc-ha", Designs.id("region-nl")));
    }

    @Test
    void blankNamesAreNoNames() {
        tester.isSilent(new Changes(second("", Designs.REGION))
                .vpc(vpc -> vpc.withName(""))
                .document());
    }
}
