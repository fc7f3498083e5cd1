package org.vpcstudio.check.rule.vpn;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.VpnGateway;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class LonelyVpnConnectionTest {
    private final RuleTester tester = RuleTester.of(new LonelyVpnConnection());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.vpn().set(id, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.vpn().document());
        tester.isSilent(Designs.haPair());
    }

    @Test
    void aSingleOneIsFound() {
        Document document = Worked.vpn().remove(Worked.VPN_2).document();
        tester.finds(document, "warning vpngw-1: A single connection joins vpngw-1 and site-berlin");
        tester.leavesToTheArchitect(document);
    }

    @Test
    void theClassicEditionHasNoSecond() {
        tester.isSilent(set(Worked.VPN_GATEWAY, "edition", VpnGateway.Edition.CLASSIC)
                .remove(Worked.VPN_2)
                .document());
    }
}
