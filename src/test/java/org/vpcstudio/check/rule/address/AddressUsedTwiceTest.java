package org.vpcstudio.check.rule.address;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class AddressUsedTwiceTest {
    private final RuleTester tester = RuleTester.of(new AddressUsedTwice());

    private static Document second(String address) {
        return Changes.haPair()
                .nic(Designs.ECS_2, nic -> nic.withAddress(Written.address(address)))
                .document();
    }

    @Test
    void twoServersOfOneAddressAreFoundAndParted() {
        Document document = second("192.168.10.11");
        tester.finds(document, "error ecs-ha-2 nics.nic-1.address: ecs-ha-2 has the address of ecs-ha-1");
        tester.mends(document);
    }

    @Test
    void theGatewaysAddressIsFound() {
        Document document = second("192.168.10.1");
        tester.finds(document, "error ecs-ha-2 nics.nic-1.address: ecs-ha-2 has the address of the gateway");
        tester.mends(document);
    }

    @Test
    void differentAddressesAreNoFinding() {
        tester.isSilent(Designs.haPair());
    }

    @Test
    void oneAddressInTwoSubnetsIsNoFinding() {
        tester.isSilent(Changes.haPair()
                .nic(Designs.CLIENT_1, nic -> nic.withAddress(Written.address("192.168.10.11")))
                .document());
    }

    @Test
    void blankAddressesAreLeftToAnotherRule() {
        tester.isSilent(Changes.haPair()
                .nic(Designs.ECS_1, nic -> nic.withAddress(Written.address("")))
                .nic(Designs.ECS_2, nic -> nic.withAddress(Written.address("")))
                .document());
    }
}
