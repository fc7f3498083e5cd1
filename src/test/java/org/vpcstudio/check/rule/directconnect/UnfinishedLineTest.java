package org.vpcstudio.check.rule.directconnect;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class UnfinishedLineTest {
    private final RuleTester tester = RuleTester.of(new UnfinishedLine());

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.directConnect().document());
        tester.isSilent(Designs.haPair());
    }

    @Test
    void loneEndsAreFound() {
        Document document = Worked.directConnect()
                .remove(Worked.INTERFACE_1, Worked.INTERFACE_2)
                .document();
        tester.finds(
                document,
                "error dc-biere: dc-biere leads nowhere",
                "error dc-magdeburg: dc-magdeburg leads nowhere",
                "error vgw-1: vgw-1 has no line");
        tester.leavesToTheArchitect(document);
    }
}
