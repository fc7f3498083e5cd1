package org.vpcstudio.check.rule.peering;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Route;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Parts;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class VipOutsidePeeringRouteTest {
    private final RuleTester tester = RuleTester.of(new VipOutsidePeeringRoute());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.peering().set(id, property, value);
    }

    @Test
    void theCleanPeeringIsRight() {
        tester.isSilent(Worked.peering().document());
        tester.isSilent(Designs.haPair());
    }

    private static Document to(String... ranges) {
        return set(
                        Worked.TABLE_A,
                        "routes",
                        Stream.of(ranges)
                                .map(range -> Parts.route(range, new Route.NextHop.Peering(Worked.PEERING)))
                                .toList())
                .document();
    }

    @Test
    void routesToTheServersOnlyAreFound() {
        tester.finds(
                to("10.0.10.11/32", "10.0.10.12/32"), "warning rtb-vpc-a routes: rtb-vpc-a does not lead to vip-b");
        tester.mends(to("10.0.10.11/32", "10.0.10.12/32"));
    }

    @Test
    void theVipOrItsSubnetIsEnough() {
        tester.isSilent(to("10.0.10.100/32"));
        tester.isSilent(to("10.0.10.0/24"));
        tester.isSilent(to());
    }
}
