package org.vpcstudio.check.rule.vpn;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class WeakVpnAlgorithmTest {
    private final RuleTester tester = RuleTester.of(new WeakVpnAlgorithm());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.vpn().set(id, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.vpn().document());
        tester.isSilent(Designs.haPair());
    }

    @Test
    void weakOnesAreFound() {
        Document document = set(Worked.VPN_1, "ipsec.pfs", "disable").document();
        tester.finds(document, "warning vpn-1 ipsec.pfs: vpn-1 uses disable");
        tester.mends(document);
        tester.mends(set(Worked.VPN_1, "ike.version", "v1").document());
        tester.mends(set(Worked.VPN_1, "ike.encryption", "3DES").document());
    }

    @Test
    void plainAesIsTold() {
        tester.finds(
                set(Worked.VPN_2, "ike.encryption", "aes-128").document(),
                "info vpn-2 ike.encryption: vpn-2 uses aes-128");
    }

    @Test
    void largerGroupsAreRight() {
        tester.isSilent(set(Worked.VPN_1, "ike.group", "group21").document());
    }
}
