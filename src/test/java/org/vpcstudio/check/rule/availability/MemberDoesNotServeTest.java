package org.vpcstudio.check.rule.availability;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class MemberDoesNotServeTest {
    private final RuleTester tester = RuleTester.of(new MemberDoesNotServe());

    @Test
    void thePairIsRight() {
        tester.isSilent(Designs.haPair());
    }

    private static Changes without() {
        return Changes.haPair().guest(Designs.ECS_2, guest -> guest.withServices(List.of()));
    }

    @Test
    void aMemberWithoutTheServiceIsFound() {
        tester.finds(
                without().document(), "warning ecs-ha-2 guest.services: ecs-ha-2 does not serve ecs-client-1, TCP 443");
        tester.mends(without().document());
    }

    @Test
    void withoutIntentsOrBehindLvsItIsRight() {
        tester.isSilent(without().withoutIntents().document());
        tester.isSilent(Worked.lvs().document());
    }
}
