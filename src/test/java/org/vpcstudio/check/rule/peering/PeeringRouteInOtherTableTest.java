package org.vpcstudio.check.rule.peering;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Parts;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class PeeringRouteInOtherTableTest {
    private final RuleTester tester = RuleTester.of(new PeeringRouteInOtherTable());

    @Test
    void theCleanPeeringIsRight() {
        tester.isSilent(Worked.peering().document());
        tester.isSilent(Designs.haPair());
    }

    private static Changes ownTable(ResourceId vpc, ResourceId subnet) {
        ResourceId table = Designs.id("rtb-x");
        return Worked.peering().add(Parts.table(table, vpc, false)).set(subnet, "routeTables", List.of(table));
    }

    @Test
    void aClientWithATableOfItsOwnIsFound() {
        Document document = ownTable(Worked.VPC_A, Worked.SUBNET_A).document();
        tester.finds(document, "warning rtb-x routes: subnet-a01 has no route through peering-ab");
        tester.mends(document);
    }

    @Test
    void theWayBackIsLookedAtToo() {
        Document document = ownTable(Worked.VPC_B, Worked.SUBNET_B).document();
        tester.finds(document, "warning rtb-x routes: subnet-b-ha has no route through peering-ab");
        tester.mends(document);
    }

    @Test
    void aTableOfAnotherSubnetIsNoMatter() {
        tester.isSilent(Worked.peering()
                .add(Parts.table(Designs.id("rtb-x"), Worked.VPC_A, false))
                .document());
    }
}
