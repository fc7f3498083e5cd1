package org.vpcstudio.check.rule.directconnect;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class CrowdedVirtualGatewayTest {
    private final RuleTester tester = RuleTester.of(new CrowdedVirtualGateway());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.directConnect().set(id, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.directConnect().document());
        tester.isSilent(Designs.haPair());
    }

    @Test
    void oneLocationTwiceIsFound() {
        Document document = set(Worked.INTERFACE_2, "connection", Worked.LINE_1).document();
        tester.finds(document, "error vgw-1: vgw-1 has two interfaces at Biere");
        tester.leavesToTheArchitect(document);
    }

    @Test
    void unknownLocationsAndOtherCloudsAreRight() {
        tester.isSilent(set(Worked.LINE_1, "location", "")
                .set(Worked.LINE_2, "location", "")
                .document());
        tester.isSilent(
                set(Worked.INTERFACE_2, "connection", Worked.LINE_1).document().withProfile("openstack"));
    }
}
