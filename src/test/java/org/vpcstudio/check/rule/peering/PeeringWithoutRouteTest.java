package org.vpcstudio.check.rule.peering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.RouteTable;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class PeeringWithoutRouteTest {
    private final RuleTester tester = RuleTester.of(new PeeringWithoutRoute());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.peering().set(id, property, value);
    }

    @Test
    void theCleanPeeringIsRight() {
        tester.isSilent(Worked.peering().document());
        tester.isSilent(Designs.haPair());
    }

    @Test
    void aSideWithoutARouteIsFound() {
        Document document = set(Worked.TABLE_B, "routes", List.of()).document();
        tester.finds(document, "error peering-ab: vpc-b has no route to peering-ab");
        tester.mends(document);
    }

    @Test
    void aTableThatIsNotDrawnIsMade() {
        Document document =
                Worked.peering().remove(Worked.TABLE_A, Worked.TABLE_B).document();
        tester.finds(
                document,
                "error peering-ab: vpc-a has no route to peering-ab",
                "error peering-ab: vpc-b has no route to peering-ab");
        assertThat(tester.mended(document).topology().each(RouteTable.class)).hasSize(1);
    }

    @Test
    void aRouteInACustomTableCounts() {
        tester.isSilent(set(Worked.TABLE_B, "main", false).document());
    }
}
