package org.vpcstudio.check.rule.vpn;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class MovingCustomerGatewayTest {
    private final RuleTester tester = RuleTester.of(new MovingCustomerGateway());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.vpn().set(id, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.vpn().document());
        tester.isSilent(Designs.haPair());
    }

    @Test
    void aChangingAddressIsFound() {
        Document document = set(Worked.SITE, "staticAddress", false).document();
        tester.finds(document, "error site-berlin staticAddress: site-berlin has no fixed public address");
        tester.leavesToTheArchitect(document);
    }

    @Test
    void withoutAConnectionItIsNoMatter() {
        tester.isSilent(set(Worked.SITE, "staticAddress", false)
                .remove(Worked.VPN_1, Worked.VPN_2)
                .document());
    }
}
