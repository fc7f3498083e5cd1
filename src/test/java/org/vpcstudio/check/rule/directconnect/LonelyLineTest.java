package org.vpcstudio.check.rule.directconnect;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class LonelyLineTest {
    private final RuleTester tester = RuleTester.of(new LonelyLine());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.directConnect().set(id, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.directConnect().document());
        tester.isSilent(Designs.haPair());
    }

    @Test
    void aSingleLineIsFound() {
        Document document = Worked.directConnect().remove(Worked.INTERFACE_2).document();
        tester.finds(document, "warning dc-biere: dc-biere is the only line to vgw-1");
        tester.leavesToTheArchitect(document);
    }

    @Test
    void oneLocationIsFound() {
        tester.finds(
                set(Worked.LINE_2, "location", "Biere").document(),
                "warning dc-biere location: All lines to vgw-1 end at Biere");
    }

    @Test
    void aGatewayWithoutLinesIsAnotherMatter() {
        tester.isSilent(Worked.directConnect()
                .remove(Worked.INTERFACE_1, Worked.INTERFACE_2)
                .document());
    }
}
