package org.vpcstudio.check.rule.vpn;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Route;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Parts;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class CustomerSubnetInVpcTest {
    private final RuleTester tester = RuleTester.of(new CustomerSubnetInVpc());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.vpn().set(id, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.vpn().document());
        tester.isSilent(Designs.haPair());
    }

    private static Document customer(String range) {
        return set(Worked.VPN_1, "customerSubnets", Parts.ranges(range)).document();
    }

    @Test
    void localSubnetsAndPartsOfSubnetsAreFound() {
        tester.finds(customer("192.168.10.0/24"), "error vpn-1 customerSubnets: 192.168.10.0/24 of vpn-1 is taken");
        tester.finds(customer("192.168.20.128/25"), "error vpn-1 customerSubnets: 192.168.20.128/25 of vpn-1 is taken");
        tester.leavesToTheArchitect(customer("192.168.10.0/24"));
    }

    @Test
    void aRouteToSomethingElseIsFound() {
        tester.finds(
                set(Worked.TABLE, "routes.0.hop", new Route.NextHop.Server(Designs.ECS_1))
                        .document(),
                "error vpn-1 customerSubnets: 172.16.0.0/16 of vpn-1 is taken",
                "error vpn-2 customerSubnets: 172.16.0.0/16 of vpn-2 is taken");
    }

    @Test
    void aMereOverlapIsAllowed() {
        tester.isSilent(customer("192.168.0.0/16"));
        tester.isSilent(customer("10.0.0.0/8"));
        tester.isSilent(customer("x"));
    }
}
