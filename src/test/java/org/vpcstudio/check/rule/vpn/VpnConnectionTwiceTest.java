package org.vpcstudio.check.rule.vpn;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class VpnConnectionTwiceTest {
    private final RuleTester tester = RuleTester.of(new VpnConnectionTwice());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.vpn().set(id, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.vpn().document());
        tester.isSilent(Designs.haPair());
    }

    @Test
    void theSameEndsAreFound() {
        Document document =
                set(Worked.VPN_2, "eip", Optional.of(Worked.VPN_EIP_1)).document();
        tester.finds(document, "error vpn-2 eip: vpn-2 and vpn-1 have the same ends");
        tester.mends(document);
    }

    @Test
    void anEipThatIsNotSaidIsNotTheSame() {
        tester.isSilent(set(Worked.VPN_1, "eip", Optional.empty())
                .set(Worked.VPN_2, "eip", Optional.empty())
                .document());
    }
}
