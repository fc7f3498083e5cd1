package org.vpcstudio.check.rule.lvs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.VirtualServer;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class BackendTwiceTest {
    private final RuleTester tester = RuleTester.of(new BackendTwice());

    private static Changes set(String property, Object value) {
        return Worked.lvs().set(Worked.VIRTUAL_SERVER, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.lvs().document());
        tester.isSilent(Designs.haPair());
    }

    private static Document twice(int port) {
        return set("realServers.1.nic", Designs.nicOf(Worked.BACKEND_1))
                .set(Worked.VIRTUAL_SERVER, "realServers.1.port", port)
                .document();
    }

    @Test
    void theSecondLineIsFound() {
        tester.finds(twice(80), "error vs-http realServers.1.nic: vs-http lists ecs-rs-1 twice");
        assertThat(tester.mended(twice(80))
                        .topology()
                        .find(Worked.VIRTUAL_SERVER, VirtualServer.class)
                        .orElseThrow()
                        .realServers())
                .hasSize(1);
    }

    @Test
    void anotherPortIsAnotherBackend() {
        tester.isSilent(twice(81));
    }
}
