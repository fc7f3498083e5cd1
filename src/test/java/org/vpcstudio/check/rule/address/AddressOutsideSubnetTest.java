package org.vpcstudio.check.rule.address;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class AddressOutsideSubnetTest {
    private final RuleTester tester = RuleTester.of(new AddressOutsideSubnet());

    private static Document second(String address) {
        return Changes.haPair()
                .nic(Designs.ECS_2, nic -> nic.withAddress(Written.address(address)))
                .document();
    }

    @Test
    void anAddressOfAnotherRangeIsFound() {
        Document document = second("192.168.11.12");
        tester.finds(document, "error ecs-ha-2 nics.nic-1.address: 192.168.11.12 of ecs-ha-2 is not in subnet-ha");
        tester.mends(document);
    }

    @Test
    void reservedAddressesAreFound() {
        for (String reserved : List.of("192.168.10.0", "192.168.10.253", "192.168.10.254", "192.168.10.255")) {
            tester.finds(
                    second(reserved),
                    "error ecs-ha-2 nics.nic-1.address: " + reserved + " of ecs-ha-2 is reserved in subnet-ha");
        }
        tester.mends(second("192.168.10.254"));
    }

    @Test
    void theGatewaysAddressIsLeftToAnotherRule() {
        tester.isSilent(second("192.168.10.1"));
    }

    @Test
    void firstAndLastUsableAddressAreNoFinding() {
        tester.isSilent(second("192.168.10.2"));
        tester.isSilent(second("192.168.10.252"));
    }

    @Test
    void anUnreadableSubnetIsNotJudged() {
        tester.isSilent(Changes.haPair()
                .subnet(subnet -> subnet.withCidr(Written.cidr("?")))
                .document());
    }
}
