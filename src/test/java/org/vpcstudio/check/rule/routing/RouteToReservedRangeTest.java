package org.vpcstudio.check.rule.routing;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Route;
import org.vpcstudio.testing.Parts;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class RouteToReservedRangeTest {
    private final RuleTester tester = RuleTester.of(new RouteToReservedRange());

    private static Document with(String destination) {
        return Worked.nat()
                .set(
                        Worked.TABLE,
                        "routes",
                        List.of(
                                Parts.route("0.0.0.0/0", new Route.NextHop.Nat(Worked.NAT)),
                                Parts.route(destination, new Route.NextHop.Nat(Worked.NAT))))
                .document();
    }

    @Test
    void rangesOfTheCloudAreFound() {
        tester.finds(
                with("100.125.0.0/16"),
                "error rtb-vpc-ha routes.1.destination: The route to 100.125.0.0/16 is not allowed");
        tester.mends(with("100.64.0.0/10"));
        tester.mends(with("127.0.0.1/32"));
    }

    @Test
    void whatContainsThemOrLiesBesideIsRight() {
        tester.isSilent(with("100.0.0.0/8"));
        tester.isSilent(with("198.19.0.0/20"));
        tester.isSilent(Worked.nat().document());
    }
}
