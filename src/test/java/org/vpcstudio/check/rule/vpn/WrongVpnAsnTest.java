package org.vpcstudio.check.rule.vpn;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.VpnConnection;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class WrongVpnAsnTest {
    private final RuleTester tester = RuleTester.of(new WrongVpnAsn());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.vpn().set(id, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.vpn().document());
        tester.isSilent(Designs.haPair());
    }

    private static Changes bgp(long asn) {
        return set(Worked.VPN_1, "routing", VpnConnection.Routing.BGP).set(Worked.CUSTOMER_GATEWAY, "asn", asn);
    }

    @Test
    void equalAndImpossibleOnesAreFound() {
        tester.finds(bgp(64_512).document(), "error cgw-1 asn: cgw-1 and vpngw-1 have one BGP number");
        tester.mends(bgp(64_512).document());
        tester.mends(bgp(0).document());
    }

    @Test
    void differentOnesAndStaticRoutingAreRight() {
        tester.isSilent(bgp(65_001).document());
        tester.isSilent(set(Worked.CUSTOMER_GATEWAY, "asn", 64_512L).document());
    }
}
