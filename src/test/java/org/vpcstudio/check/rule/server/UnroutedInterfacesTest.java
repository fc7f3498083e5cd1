package org.vpcstudio.check.rule.server;

import org.junit.jupiter.api.Test;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class UnroutedInterfacesTest {
    private final RuleTester tester = RuleTester.of(new UnroutedInterfaces());

    private static Changes two() {
        return Changes.haPair().secondNic(Designs.ECS_1, Designs.SUBNET_CLIENT, "192.168.20.40");
    }

    @Test
    void twoInterfacesNeedPolicyRouting() {
        tester.finds(
                two().document(), "warning ecs-ha-1 guest.policyRouting: ecs-ha-1 may answer by the wrong interface");
        tester.mends(two().document());
    }

    @Test
    void oneInterfaceOrPolicyRoutingIsRight() {
        tester.isSilent(Designs.haPair());
        tester.isSilent(two().guest(Designs.ECS_1, guest -> guest.withPolicyRouting(true))
                .document());
    }
}
