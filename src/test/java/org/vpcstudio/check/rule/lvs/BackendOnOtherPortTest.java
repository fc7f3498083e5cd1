package org.vpcstudio.check.rule.lvs;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.topology.VirtualServer;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class BackendOnOtherPortTest {
    private final RuleTester tester = RuleTester.of(new BackendOnOtherPort());

    private static Changes set(String property, Object value) {
        return Worked.lvs().set(Worked.VIRTUAL_SERVER, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.lvs().document());
        tester.isSilent(Designs.haPair());
    }

    @Test
    void anotherPortIsFound() {
        tester.finds(
                set("realServers.1.port", 8080).document(),
                "error vs-http realServers.1.port: ecs-rs-2 has port 8080 instead of 80");
        tester.mends(set("realServers.1.port", 8080).document());
    }

    @Test
    void natChangesPorts() {
        tester.isSilent(set("realServers.1.port", 8080)
                .set(Worked.VIRTUAL_SERVER, "method", VirtualServer.Method.NAT)
                .document());
    }
}
