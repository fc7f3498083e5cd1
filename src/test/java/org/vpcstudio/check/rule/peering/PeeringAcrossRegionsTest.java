package org.vpcstudio.check.rule.peering;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class PeeringAcrossRegionsTest {
    private final RuleTester tester = RuleTester.of(new PeeringAcrossRegions());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.peering().set(id, property, value);
    }

    @Test
    void theCleanPeeringIsRight() {
        tester.isSilent(Worked.peering().document());
        tester.isSilent(Designs.haPair());
    }

    @Test
    void twoRegionsAreFound() {
        Document document = set(Worked.VPC_A, "region", Designs.id("region-nl"))
                .add(new Region(Designs.id("region-nl"), "eu-nl"))
                .document();
        tester.finds(document, "error peering-ab: peering-ab joins two regions");
        tester.leavesToTheArchitect(document);
    }
}
