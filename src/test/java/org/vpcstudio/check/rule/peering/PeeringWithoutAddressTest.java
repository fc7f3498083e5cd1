package org.vpcstudio.check.rule.peering;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class PeeringWithoutAddressTest {
    private final RuleTester tester = RuleTester.of(new PeeringWithoutAddress());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.peering().set(id, property, value);
    }

    @Test
    void theCleanPeeringIsRight() {
        tester.isSilent(Worked.peering().document());
        tester.isSilent(Designs.haPair());
    }

    private static Changes apart() {
        return set(Worked.VPC_B, "project", Optional.of(Designs.id("project-2")));
    }

    @Test
    void missingIdsAreFound() {
        tester.finds(apart().document(), "error peering-ab peerProjectId: peering-ab needs the ids of the other side");
        tester.leavesToTheArchitect(
                apart().set(Worked.PEERING, "peerProjectId", "p-1").document());
    }

    @Test
    void bothIdsAreEnough() {
        tester.isSilent(apart().set(Worked.PEERING, "peerProjectId", "p-1")
                .set(Worked.PEERING, "peerVpcId", "v-1")
                .document());
    }
}
