package org.vpcstudio.check.rule.lvs;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.topology.VirtualServer;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class NotDirectRoutingTest {
    private final RuleTester tester = RuleTester.of(new NotDirectRouting());

    private static Changes set(String property, Object value) {
        return Worked.lvs().set(Worked.VIRTUAL_SERVER, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.lvs().document());
        tester.isSilent(Designs.haPair());
    }

    @Test
    void natAndTunnelsAreFound() {
        tester.finds(
                set("method", VirtualServer.Method.NAT).document(), "error vs-http method: vs-http forwards by NAT");
        tester.mends(set("method", VirtualServer.Method.NAT).document());
        tester.mends(set("method", VirtualServer.Method.TUN).document());
    }
}
