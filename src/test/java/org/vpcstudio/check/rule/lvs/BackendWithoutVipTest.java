package org.vpcstudio.check.rule.lvs;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.topology.VirtualServer;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class BackendWithoutVipTest {
    private final RuleTester tester = RuleTester.of(new BackendWithoutVip());

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.lvs().document());
        tester.isSilent(Designs.haPair());
    }

    private static Changes without() {
        return Worked.lvs().guest(Worked.BACKEND_2, guest -> guest.withLoopbackVips(List.of()));
    }

    @Test
    void aBackendWithoutTheAddressIsFound() {
        tester.finds(without().document(), "error ecs-rs-2 guest.loopbackVips: ecs-rs-2 does not know 192.168.10.100");
        tester.mends(without().document());
    }

    @Test
    void natOrAnUnreadableVipIsAnotherMatter() {
        tester.isSilent(without()
                .set(Worked.VIRTUAL_SERVER, "method", VirtualServer.Method.NAT)
                .document());
        tester.isSilent(without().vipAddress("x").document());
    }
}
