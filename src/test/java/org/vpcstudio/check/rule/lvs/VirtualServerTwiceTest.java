package org.vpcstudio.check.rule.lvs;

import org.junit.jupiter.api.Test;
import org.vpcstudio.check.Property;
import org.vpcstudio.model.topology.VirtualServer;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class VirtualServerTwiceTest {
    private final RuleTester tester = RuleTester.of(new VirtualServerTwice());

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.lvs().document());
        tester.isSilent(Designs.haPair());
    }

    private static Changes second(int port) {
        VirtualServer one = Worked.lvs()
                .document()
                .topology()
                .find(Worked.VIRTUAL_SERVER, VirtualServer.class)
                .orElseThrow();
        VirtualServer copy = Property.set(one, "id", Designs.id("vs-x")).withPort(port);
        return Worked.lvs().add(Property.set(copy, "name", "vs-x"));
    }

    @Test
    void theSameSocketIsFound() {
        tester.finds(second(80).document(), "error vs-x port: vs-x and vs-http serve the same port");
        tester.mends(second(80).document());
    }

    @Test
    void anotherPortOrProtocolIsRight() {
        tester.isSilent(second(443).document());
        tester.isSilent(second(80).set(Designs.id("vs-x"), "protocol", "udp").document());
    }
}
