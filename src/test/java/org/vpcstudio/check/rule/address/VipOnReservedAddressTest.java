package org.vpcstudio.check.rule.address;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.RuleTester;

class VipOnReservedAddressTest {
    private final RuleTester tester = RuleTester.of(new VipOnReservedAddress());

    @Test
    void eachOfTheFiveReservedAddressesIsFound() {
        for (String end : List.of("0", "1", "253", "254", "255")) {
            Document document = Changes.haPair().vipAddress("192.168.10." + end).document();
            tester.finds(document, "error vip-web address: 192.168.10." + end + " of vip-web is reserved in subnet-ha");
            tester.mends(document);
        }
    }

    @Test
    void aMovedGatewayIsReserved() {
        tester.finds(
                Changes.haPair()
                        .subnet(subnet -> subnet.withGateway(Written.address("192.168.10.100")))
                        .document(),
                "error vip-web address: 192.168.10.100 of vip-web is reserved in subnet-ha");
    }

    @Test
    void otherAddressesAreNoFinding() {
        for (String end : List.of("2", "100", "252")) {
            tester.isSilent(Changes.haPair().vipAddress("192.168.10." + end).document());
        }
    }

    @Test
    void aVipOutsideTheSubnetIsLeftToAnotherRule() {
        tester.isSilent(Changes.haPair().vipAddress("192.168.11.255").document());
    }
}
