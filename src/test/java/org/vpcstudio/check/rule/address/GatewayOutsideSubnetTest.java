package org.vpcstudio.check.rule.address;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class GatewayOutsideSubnetTest {
    private final RuleTester tester = RuleTester.of(new GatewayOutsideSubnet());

    private static Document gateway(String address) {
        return Changes.haPair()
                .subnet(subnet -> subnet.withGateway(Written.address(address)))
                .document();
    }

    @Test
    void aGatewayElsewhereIsFoundAndSetToTheFirstHost() {
        Document document = gateway("192.168.11.1");
        tester.finds(document, "error subnet-ha gateway: Gateway 192.168.11.1 is no host address of subnet-ha");
        tester.mends(document);
    }

    @Test
    void networkAndBroadcastAddressAreNoGateways() {
        tester.finds(
                gateway("192.168.10.0"),
                "error subnet-ha gateway: Gateway 192.168.10.0 is no host address of subnet-ha");
        tester.finds(
                gateway("192.168.10.255"),
                "error subnet-ha gateway: Gateway 192.168.10.255 is no host address of subnet-ha");
    }

    @Test
    void anyHostMayBeTheGateway() {
        tester.isSilent(gateway("192.168.10.1"));
        tester.isSilent(gateway("192.168.10.254"));
    }

    @Test
    void aBlankGatewayIsTheFirstHost() {
        tester.isSilent(gateway(""));
    }

    @Test
    void theAddressOfAServerIsNotOffered() {
        Document document = Changes.haPair()
                .subnet(subnet -> subnet.withGateway(Written.address("10.0.0.1")))
                .nic(Designs.ECS_1, nic -> nic.withAddress(Written.address("192.168.10.1")))
                .document();
        tester.leavesToTheArchitect(document);
    }
}
