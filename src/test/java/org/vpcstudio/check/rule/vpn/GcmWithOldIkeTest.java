package org.vpcstudio.check.rule.vpn;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class GcmWithOldIkeTest {
    private final RuleTester tester = RuleTester.of(new GcmWithOldIke());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.vpn().set(id, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.vpn().document());
        tester.isSilent(Designs.haPair());
    }

    @Test
    void theOldVersionIsFound() {
        Document document = set(Worked.VPN_1, "ike.version", "v1").document();
        tester.finds(document, "error vpn-1 ike.version: vpn-1 needs IKE version 2");
        tester.mends(document);
    }

    @Test
    void anOldCipherWithAnOldVersionIsPossible() {
        tester.isSilent(set(Worked.VPN_1, "ike.version", "v1")
                .set(Worked.VPN_1, "ike.encryption", "aes-128")
                .document());
    }
}
