package org.vpcstudio.check.rule.routing;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Route;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Parts;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class RouteTwiceTest {
    private final RuleTester tester = RuleTester.of(new RouteTwice());

    private static Document routes(Route... routes) {
        return Worked.peering().set(Worked.TABLE_A, "routes", List.of(routes)).document();
    }

    private static Route to(String destination) {
        return Parts.route(destination, new Route.NextHop.Peering(Worked.PEERING));
    }

    @Test
    void theSecondIsFoundAndDeleted() {
        Document document = routes(to("10.0.0.0/16"), to("10.0.10.0/24"), to("10.0.0.0/16"));
        tester.finds(document, "error rtb-vpc-a routes.2.destination: rtb-vpc-a has two routes to 10.0.0.0/16");
        tester.mends(document);
    }

    @Test
    void anotherHopMakesNoDifference() {
        tester.finds(
                routes(to("10.0.0.0/16"), Parts.route("10.0.0.0/16", new Route.NextHop.Server(Worked.CLIENT_A))),
                "error rtb-vpc-a routes.1.destination: rtb-vpc-a has two routes to 10.0.0.0/16");
    }

    @Test
    void differentDestinationsAndTablesAreRight() {
        tester.isSilent(routes(to("10.0.0.0/16"), to("10.0.0.0/17")));
        tester.isSilent(routes(to("x"), to("x")));
        tester.isSilent(Worked.peering()
                .add(Parts.table(Designs.id("rtb-x"), Worked.VPC_A, false, to("10.0.0.0/16")))
                .document());
    }
}
