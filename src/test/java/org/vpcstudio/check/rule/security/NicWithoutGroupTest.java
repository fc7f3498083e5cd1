package org.vpcstudio.check.rule.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class NicWithoutGroupTest {
    private final RuleTester tester = RuleTester.of(new NicWithoutGroup());

    private static Document without(ResourceId ecs) {
        return Changes.haPair()
                .nic(ecs, nic -> nic.withSecurityGroups(List.of()))
                .document();
    }

    @Test
    void anInterfaceWithoutAGroupIsFoundAndGetsTheOneOfItsNeighbours() {
        Document document = without(Designs.ECS_2);
        tester.finds(document, "error ecs-ha-2 nics.nic-1.securityGroups: ecs-ha-2 has no security group");
        tester.mends(document);
        assertThat(tester.mended(document)).isEqualTo(Designs.haPair());
    }

    @Test
    void theGroupOfAnotherRoleIsNotOffered() {
        tester.leavesToTheArchitect(without(Designs.CLIENT_1));
    }

    @Test
    void theDefaultGroupOfTheRegionIsTheLastResort() {
        tester.mends(new Changes(without(Designs.CLIENT_1))
                .add(new SecurityGroup(Designs.id("sg-default"), "default", Designs.REGION, List.of()))
                .document());
    }

    @Test
    void oneGroupIsEnough() {
        tester.isSilent(Designs.haPair());
    }
}
