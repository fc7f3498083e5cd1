package org.vpcstudio.check.rule.peering;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Route;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Parts;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class PeeringHidesPeeringTest {
    private final RuleTester tester = RuleTester.of(new PeeringHidesPeering());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.peering().set(id, property, value);
    }

    @Test
    void theCleanPeeringIsRight() {
        tester.isSilent(Worked.peering().document());
        tester.isSilent(Designs.haPair());
    }

    private static Document two(String one, String other) {
        return set(
                        Worked.TABLE_A,
                        "routes",
                        List.of(
                                Parts.route(one, new Route.NextHop.Peering(Worked.PEERING)),
                                Parts.route(other, new Route.NextHop.Peering(Designs.id("peering-ac")))))
                .document();
    }

    @Test
    void aLongerMatchIsFound() {
        tester.finds(
                two("10.0.0.0/16", "10.0.0.0/24"),
                "warning rtb-vpc-a routes.1.destination: The route to 10.0.0.0/24 takes packets from peering-ab");
        tester.leavesToTheArchitect(two("10.0.0.0/16", "10.0.0.0/24"));
    }

    @Test
    void routesBesideEachOtherAreRight() {
        tester.isSilent(two("10.0.0.0/24", "10.0.1.0/24"));
        tester.isSilent(two("10.0.0.139/32", "10.0.0.71/32"));
        tester.isSilent(two("10.0.0.0/16", "10.0.0.0/16"));
    }
}
