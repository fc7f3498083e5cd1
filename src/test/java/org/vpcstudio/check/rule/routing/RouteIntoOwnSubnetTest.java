package org.vpcstudio.check.rule.routing;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class RouteIntoOwnSubnetTest {
    private final RuleTester tester = RuleTester.of(new RouteIntoOwnSubnet());

    private static Document to(String destination) {
        return Worked.peering()
                .set(Worked.TABLE_A, "routes.0.destination", Written.cidr(destination))
                .document();
    }

    @Test
    void aRouteIntoAnOwnSubnetIsFound() {
        tester.finds(
                to("172.16.0.128/25"),
                "error rtb-vpc-a routes.0.destination: The route to 172.16.0.128/25 leads into subnet-a01");
        tester.leavesToTheArchitect(to("172.16.0.0/24"));
    }

    @Test
    void aRouteAroundAnOwnSubnetIsAWarning() {
        tester.finds(
                to("172.16.0.0/12"),
                "warning rtb-vpc-a routes.0.destination: The route to 172.16.0.0/12 does not hold for subnet-a01");
    }

    @Test
    void everywhereAndElsewhereAreRight() {
        tester.isSilent(to("0.0.0.0/0"));
        tester.isSilent(to("10.0.10.100/32"));
        tester.isSilent(to("172.16.9.0/24"));
        Worked.all().forEach(tester::isSilent);
    }
}
