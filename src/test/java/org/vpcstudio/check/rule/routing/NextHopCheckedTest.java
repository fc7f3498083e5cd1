package org.vpcstudio.check.rule.routing;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Route;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class NextHopCheckedTest {
    private final RuleTester tester = RuleTester.of(new NextHopChecked());

    private static Document checked(Route.NextHop hop) {
        return Worked.snatServers()
                .nic(Designs.ECS_1, nic -> nic.withSourceDestinationCheck(true))
                .set(Worked.SNAT_TABLE, "routes.0.hop", hop)
                .document();
    }

    @Test
    void aHolderOfTheNextHopIsFound() {
        Document document = checked(new Route.NextHop.OfVip(Designs.VIP));
        tester.finds(
                document,
                "error ecs-ha-1 nics.nic-1.sourceDestinationCheck: ecs-ha-1 drops the packets it should forward");
        tester.mends(document);
    }

    @Test
    void aServerOrAnInterfaceIsFound() {
        tester.mends(checked(new Route.NextHop.Server(Designs.ECS_1)));
        tester.mends(checked(new Route.NextHop.Extension(Designs.nicOf(Designs.ECS_1))));
    }

    @Test
    void othersAreRight() {
        tester.isSilent(Worked.snatServers().document());
        tester.isSilent(checked(new Route.NextHop.Server(Designs.ECS_2)));
        tester.isSilent(checked(new Route.NextHop.Local()));
    }
}
