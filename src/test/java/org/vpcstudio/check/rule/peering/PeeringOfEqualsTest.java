package org.vpcstudio.check.rule.peering;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class PeeringOfEqualsTest {
    private final RuleTester tester = RuleTester.of(new PeeringOfEquals());

    @Test
    void theCleanPeeringIsRight() {
        tester.isSilent(Worked.peering().document());
        tester.isSilent(Designs.haPair());
    }

    private static Changes alike(String subnet) {
        return Worked.peering()
                .set(Worked.VPC_A, "cidr", Written.cidr("10.0.0.0/16"))
                .set(Worked.SUBNET_A, "cidr", Written.cidr(subnet));
    }

    @Test
    void theSameSubnetsAreFound() {
        tester.finds(alike("10.0.10.0/24").document(), "error peering-ab: peering-ab can carry nothing");
        tester.leavesToTheArchitect(alike("10.0.0.0/16").document());
    }

    @Test
    void unlikeSubnetsOfLikeVpcsAreRight() {
        tester.isSilent(alike("10.0.11.0/24").document());
        tester.isSilent(
                Worked.peering().remove(Worked.SUBNET_A, Worked.SUBNET_B).document());
    }
}
