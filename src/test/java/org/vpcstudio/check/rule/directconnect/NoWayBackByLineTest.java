package org.vpcstudio.check.rule.directconnect;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Parts;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class NoWayBackByLineTest {
    private final RuleTester tester = RuleTester.of(new NoWayBackByLine());

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.directConnect().document());
        tester.isSilent(Designs.haPair());
    }

    private static Changes ownTable() {
        ResourceId table = Designs.id("rtb-x");
        return Worked.directConnect()
                .add(Parts.table(table, Designs.VPC, false))
                .subnet(subnet -> subnet.withRouteTables(List.of(table)));
    }

    @Test
    void aTableWithoutTheRouteIsFound() {
        tester.finds(ownTable().document(), "warning rtb-x routes: rtb-x does not lead to site-berlin");
        tester.mends(ownTable().document());
    }

    @Test
    void withTheRouteOrWithoutAnIntentItIsRight() {
        tester.isSilent(tester.mended(ownTable().document()));
        tester.isSilent(ownTable().withoutIntents().document());
    }
}
