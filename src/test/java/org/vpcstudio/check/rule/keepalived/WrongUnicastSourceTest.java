package org.vpcstudio.check.rule.keepalived;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class WrongUnicastSourceTest {
    private final RuleTester tester = RuleTester.of(new WrongUnicastSource());

    private static Changes source(String address) {
        return Changes.haPair().node(Designs.ECS_1, node -> node.withUnicastSource(Written.address(address)));
    }

    @Test
    void aForeignSourceIsFound() {
        tester.finds(
                source("192.168.10.99").document(),
                "error ka-web nodes.ecs-ha-1.unicastSource: ecs-ha-1 sends from 192.168.10.99, which it does not have");
        tester.mends(source("192.168.10.99").document());
    }

    @Test
    void theOwnAddressNoneAndMulticastAreRight() {
        tester.isSilent(source("192.168.10.11").document());
        tester.isSilent(source("").document());
        tester.isSilent(source("192.168.10.99")
                .settings(settings -> settings.withMode(VrrpSettings.Mode.MULTICAST))
                .document());
    }
}
