package org.vpcstudio.check.rule.peering;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class PeeringRouteIntoOwnVpcTest {
    private final RuleTester tester = RuleTester.of(new PeeringRouteIntoOwnVpc());

    @Test
    void theCleanPeeringIsRight() {
        tester.isSilent(Worked.peering().document());
        tester.isSilent(Designs.haPair());
    }

    private static Changes alike(String routeA) {
        return Worked.peering()
                .set(Worked.VPC_A, "cidr", Written.cidr("10.0.0.0/16"))
                .set(Worked.SUBNET_A, "cidr", Written.cidr("10.0.11.0/24"))
                .set(Worked.TABLE_A, "routes.0.destination", Written.cidr(routeA))
                .set(Worked.TABLE_B, "routes.0.destination", Written.cidr("10.0.11.0/24"));
    }

    @Test
    void aRouteToTheWholeVpcIsFoundAndNarrowed() {
        tester.finds(
                alike("10.0.0.0/16").document(),
                "error rtb-vpc-a routes.0.destination: The route to 10.0.0.0/16 covers a subnet of vpc-a itself");
        tester.mends(alike("10.0.0.0/16").document());
    }

    @Test
    void aRouteToTheUnlikeSubnetIsRight() {
        tester.isSilent(alike("10.0.10.0/24").document());
        tester.isSilent(alike("10.0.10.100/32").document());
    }
}
