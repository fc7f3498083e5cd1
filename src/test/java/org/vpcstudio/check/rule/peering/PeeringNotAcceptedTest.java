package org.vpcstudio.check.rule.peering;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.VpcPeering;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class PeeringNotAcceptedTest {
    private final RuleTester tester = RuleTester.of(new PeeringNotAccepted());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.peering().set(id, property, value);
    }

    @Test
    void theCleanPeeringIsRight() {
        tester.isSilent(Worked.peering().document());
        tester.isSilent(Designs.haPair());
    }

    @Test
    void everyOtherStatusIsFound() {
        Document document = set(Worked.PEERING, "status", VpcPeering.Status.PENDING_ACCEPTANCE)
                .document();
        tester.finds(document, "error peering-ab status: peering-ab is pending acceptance");
        tester.mends(document);
        tester.mends(set(Worked.PEERING, "status", VpcPeering.Status.EXPIRED).document());
    }
}
