package org.vpcstudio.check.rule.lvs;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.VirtualServer;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class BackendInOtherSubnetTest {
    private final RuleTester tester = RuleTester.of(new BackendInOtherSubnet());

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.lvs().document());
        tester.isSilent(Designs.haPair());
    }

    private static Changes moved() {
        return Worked.lvs()
                .nic(
                        Worked.BACKEND_1,
                        nic -> nic.withSubnet(Designs.SUBNET_CLIENT).withAddress(Written.address("192.168.20.41")));
    }

    @Test
    void aBackendElsewhereIsFound() {
        tester.finds(moved().document(), "error vs-http realServers.0.nic: ecs-rs-1 is not in the subnet of vip-web");
        tester.leavesToTheArchitect(moved().document());
    }

    @Test
    void withNatItMayBeAnywhere() {
        tester.isSilent(moved().set(Worked.VIRTUAL_SERVER, "method", VirtualServer.Method.NAT)
                .document());
    }
}
