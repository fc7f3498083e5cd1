package org.vpcstudio.check.rule.routing;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class WrongRouteTableTest {
    private final RuleTester tester = RuleTester.of(new WrongRouteTable());

    private static Document tables(ResourceId... tables) {
        return Worked.peering()
                .set(Worked.SUBNET_A, "routeTables", List.of(tables))
                .document();
    }

    @Test
    void aTableOfAnotherVpcIsFound() {
        tester.finds(
                tables(Worked.TABLE_B), "error subnet-a01 routeTables: subnet-a01 has the route table of another VPC");
        tester.mends(tables(Worked.TABLE_B));
    }

    @Test
    void twoTablesAreFound() {
        tester.finds(
                tables(Worked.TABLE_A, Worked.TABLE_A), "error subnet-a01 routeTables: subnet-a01 has 2 route tables");
        tester.mends(tables(Worked.TABLE_A, Worked.TABLE_B));
    }

    @Test
    void oneOfItsVpcOrNoneIsRight() {
        tester.isSilent(tables());
        tester.isSilent(tables(Worked.TABLE_A));
        tester.isSilent(Worked.snatServers().document());
    }
}
