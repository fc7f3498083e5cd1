package org.vpcstudio.check.rule.directconnect;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.VirtualInterface;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class WrongLineBgpTest {
    private final RuleTester tester = RuleTester.of(new WrongLineBgp());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.directConnect().set(id, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.directConnect().document());
        tester.isSilent(Designs.haPair());
    }

    @Test
    void missingAndEqualNumbersAreFound() {
        tester.finds(set(Worked.INTERFACE_1, "bgpAsn", 0L).document(), "error vif-1 bgpAsn: vif-1 has no BGP number");
        tester.finds(
                set(Worked.INTERFACE_1, "bgpAsn", 65146L).document(),
                "error vif-1 bgpAsn: vif-1 has the BGP number of vgw-1");
        tester.leavesToTheArchitect(set(Worked.INTERFACE_1, "bgpKey", "a b").document());
    }

    @Test
    void staticRoutingNeedsNone() {
        tester.isSilent(set(Worked.INTERFACE_1, "bgpAsn", 0L)
                .set(Worked.INTERFACE_1, "routing", VirtualInterface.Routing.STATIC)
                .document());
        tester.isSilent(set(Worked.INTERFACE_1, "bgpKey", "").document());
    }
}
