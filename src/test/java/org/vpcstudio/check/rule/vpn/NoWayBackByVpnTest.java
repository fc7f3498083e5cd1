package org.vpcstudio.check.rule.vpn;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Route;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Parts;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class NoWayBackByVpnTest {
    private final RuleTester tester = RuleTester.of(new NoWayBackByVpn());

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.vpn().document());
        tester.isSilent(Designs.haPair());
    }

    private static Changes ownTable(Route... routes) {
        ResourceId table = Designs.id("rtb-x");
        return Worked.vpn()
                .add(Parts.table(table, Designs.VPC, false, routes))
                .subnet(subnet -> subnet.withRouteTables(List.of(table)));
    }

    @Test
    void aTableWithoutTheRouteIsFound() {
        tester.finds(ownTable().document(), "warning rtb-x routes: rtb-x does not lead to site-berlin");
        tester.mends(ownTable().document());
    }

    @Test
    void aRouteOrNoIntentIsRight() {
        tester.isSilent(ownTable(Parts.route("172.16.0.0/12", new Route.NextHop.Vpn(Worked.VPN_GATEWAY)))
                .document());
        tester.isSilent(ownTable().withoutIntents().document());
    }
}
