package org.vpcstudio.check.rule.peering;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class PeeringRouteToNowhereTest {
    private final RuleTester tester = RuleTester.of(new PeeringRouteToNowhere());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.peering().set(id, property, value);
    }

    @Test
    void theCleanPeeringIsRight() {
        tester.isSilent(Worked.peering().document());
        tester.isSilent(Designs.haPair());
    }

    private static Document to(String range) {
        return set(Worked.TABLE_A, "routes.0.destination", Written.cidr(range)).document();
    }

    @Test
    void foreignAddressesAreFound() {
        tester.finds(
                to("10.1.0.0/16"), "warning rtb-vpc-a routes.0.destination: 10.1.0.0/16 is not behind the peering");
        tester.mends(to("10.1.0.0/16"));
        tester.mends(to("10.0.0.0/8"));
    }

    @Test
    void theVpcOrAPartOfItIsRight() {
        tester.isSilent(to("10.0.10.0/24"));
        tester.isSilent(to("10.0.10.100/32"));
        tester.isSilent(to("x"));
    }
}
