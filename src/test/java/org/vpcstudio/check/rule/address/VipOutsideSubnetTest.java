package org.vpcstudio.check.rule.address;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class VipOutsideSubnetTest {
    private final RuleTester tester = RuleTester.of(new VipOutsideSubnet());

    @Test
    void anAddressOfAnotherRangeIsFoundAndMended() {
        Document document = Changes.haPair().vipAddress("192.168.11.100").document();
        tester.finds(document, "error vip-web address: vip-web is not in subnet-ha");
        tester.mends(document);
    }

    @Test
    void aVipThatStayedBehindWhenItsSubnetChangedIsFound() {
        tester.finds(
                Changes.haPair()
                        .subnet(subnet -> subnet.withCidr(Written.cidr("192.168.10.0/26")))
                        .document(),
                "error vip-web address: vip-web is not in subnet-ha");
    }

    @Test
    void anAddressInsideIsNoFinding() {
        tester.isSilent(Designs.haPair());
    }

    @Test
    void anUnreadableAddressIsLeftToAnotherRule() {
        tester.isSilent(Changes.haPair().vipAddress("192.168.11").document());
    }

    @Test
    void hostBitsOfTheSubnetDoNotConfuse() {
        tester.isSilent(Changes.haPair()
                .subnet(subnet -> subnet.withCidr(Written.cidr("192.168.10.200/24")))
                .document());
    }
}
