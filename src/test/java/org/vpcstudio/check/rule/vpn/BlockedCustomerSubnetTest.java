package org.vpcstudio.check.rule.vpn;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Parts;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class BlockedCustomerSubnetTest {
    private final RuleTester tester = RuleTester.of(new BlockedCustomerSubnet());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.vpn().set(id, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.vpn().document());
        tester.isSilent(Designs.haPair());
    }

    private static Document customer(String range) {
        return set(Worked.VPN_1, "customerSubnets", Parts.ranges(range)).document();
    }

    @Test
    void keptRangesAreFound() {
        tester.finds(customer("100.64.1.0/24"), "error vpn-1 customerSubnets: 100.64.1.0/24 of vpn-1 is not allowed");
        tester.leavesToTheArchitect(customer("169.254.0.0/16"));
    }

    @Test
    void othersAreRight() {
        tester.isSilent(customer("10.0.0.0/8"));
        tester.isSilent(customer("100.0.0.0/8"));
    }
}
