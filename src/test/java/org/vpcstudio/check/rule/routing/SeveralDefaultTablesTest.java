package org.vpcstudio.check.rule.routing;

import org.junit.jupiter.api.Test;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Parts;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class SeveralDefaultTablesTest {
    private final RuleTester tester = RuleTester.of(new SeveralDefaultTables());

    private static Changes second(boolean main) {
        return Worked.peering().add(Parts.table(Designs.id("rtb-x"), Worked.VPC_A, main));
    }

    @Test
    void theSecondOneIsFound() {
        tester.finds(second(true).document(), "error rtb-x main: rtb-x is a second default table");
        tester.mends(second(true).document());
    }

    @Test
    void oneForEachVpcOrNoneDrawnIsRight() {
        tester.isSilent(Worked.peering().document());
        tester.isSilent(second(false).document());
        tester.isSilent(Worked.peering().set(Worked.TABLE_A, "main", false).document());
    }
}
