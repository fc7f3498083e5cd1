package org.vpcstudio.check.rule.peering;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class PeeringWithItselfTest {
    private final RuleTester tester = RuleTester.of(new PeeringWithItself());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.peering().set(id, property, value);
    }

    @Test
    void theCleanPeeringIsRight() {
        tester.isSilent(Worked.peering().document());
        tester.isSilent(Designs.haPair());
    }

    @Test
    void bothEndsOnOneVpcAreFound() {
        Document document = set(Worked.PEERING, "peer", Worked.VPC_A).document();
        tester.finds(document, "error peering-ab peer: peering-ab joins a VPC with itself");
        tester.mends(document);
    }
}
