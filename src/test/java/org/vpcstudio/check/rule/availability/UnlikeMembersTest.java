package org.vpcstudio.check.rule.availability;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class UnlikeMembersTest {
    private final RuleTester tester = RuleTester.of(new UnlikeMembers());

    @Test
    void thePairIsRight() {
        tester.isSilent(Designs.haPair());
    }

    @Test
    void anotherFlavorOrSystemIsTold() {
        Document document = Changes.haPair()
                .ecs(Designs.ECS_2, ecs -> ecs.withFlavor("s3.large.4"))
                .document();
        tester.finds(document, "info ecs-ha-2 flavor: ecs-ha-2 is unlike ecs-ha-1");
        tester.leavesToTheArchitect(Changes.haPair()
                .ecs(Designs.ECS_2, ecs -> ecs.withOs(Ecs.Os.WINDOWS))
                .document());
    }

    @Test
    void serversOutsideOfTheClusterMayDiffer() {
        tester.isSilent(Changes.haPair()
                .ecs(Designs.CLIENT_1, ecs -> ecs.withFlavor("x"))
                .document());
    }
}
