package org.vpcstudio.check.rule.routing;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Route;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Parts;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class RouteToOtherVpcTest {
    private final RuleTester tester = RuleTester.of(new RouteToOtherVpc());

    private static Document hop(Route.NextHop hop) {
        return Worked.peering().set(Worked.TABLE_A, "routes.0.hop", hop).document();
    }

    @Test
    void aHopOfAnotherVpcIsFound() {
        tester.finds(
                hop(new Route.NextHop.OfVip(Worked.VIP_B)),
                "error rtb-vpc-a routes.0.hop: rtb-vpc-a leads to vip-b of another VPC");
        Document twoHops = Worked.peering()
                .set(
                        Worked.TABLE_A,
                        "routes",
                        List.of(
                                Parts.route("10.0.0.0/16", new Route.NextHop.Peering(Worked.PEERING)),
                                Parts.route("10.9.0.0/16", new Route.NextHop.Server(Designs.ECS_1))))
                .document();
        tester.mends(twoHops);
    }

    @Test
    void ownHopsAreRight() {
        tester.isSilent(hop(new Route.NextHop.Server(Worked.CLIENT_A)));
        tester.isSilent(hop(new Route.NextHop.Foreign("enterprise-router", "er-1")));
        tester.isSilent(hop(new Route.NextHop.Vpn(Designs.id("gone"))));
        Worked.all().forEach(tester::isSilent);
    }
}
