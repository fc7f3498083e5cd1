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

class InternetThroughPeeringTest {
    private final RuleTester tester = RuleTester.of(new InternetThroughPeering());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.peering().set(id, property, value);
    }

    @Test
    void theCleanPeeringIsRight() {
        tester.isSilent(Worked.peering().document());
        tester.isSilent(Designs.haPair());
    }

    private static Document more(String range) {
        return set(
                        Worked.TABLE_A,
                        "routes",
                        List.of(
                                Parts.route("10.0.0.0/16", new Route.NextHop.Peering(Worked.PEERING)),
                                Parts.route(range, new Route.NextHop.Peering(Worked.PEERING))))
                .document();
    }

    @Test
    void aRouteToEverywhereIsFound() {
        tester.finds(more("0.0.0.0/0"), "error rtb-vpc-a routes.1.destination: vpc-a looks for the Internet in vpc-b");
        tester.mends(more("0.0.0.0/0"));
    }

    @Test
    void aRouteToTheVpcIsRight() {
        tester.isSilent(more("10.0.10.0/24"));
    }
}
