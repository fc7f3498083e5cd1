package org.vpcstudio.check.rule.vpn;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Parts;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class VipNotOfferedByVpnTest {
    private final RuleTester tester = RuleTester.of(new VipNotOfferedByVpn());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.vpn().set(id, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.vpn().document());
        tester.isSilent(Designs.haPair());
    }

    @Test
    void aVipOutsideTheLocalSubnetsIsFound() {
        Document document = set(Worked.VPN_GATEWAY, "localSubnets", Parts.ranges("192.168.20.0/24"))
                .document();
        tester.finds(document, "error vpngw-1 localSubnets: vpngw-1 does not offer vip-web to site-berlin");
        tester.mends(document);
    }

    @Test
    void withoutAnIntentOrLocalSubnetsItIsNotSaid() {
        tester.isSilent(set(Worked.VPN_GATEWAY, "localSubnets", Parts.ranges("192.168.20.0/24"))
                .withoutIntents()
                .document());
        tester.isSilent(set(Worked.VPN_GATEWAY, "localSubnets", List.of()).document());
    }
}
