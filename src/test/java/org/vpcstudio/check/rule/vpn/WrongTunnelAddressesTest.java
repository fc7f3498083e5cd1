package org.vpcstudio.check.rule.vpn;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class WrongTunnelAddressesTest {
    private final RuleTester tester = RuleTester.of(new WrongTunnelAddresses());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.vpn().set(id, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.vpn().document());
        tester.isSilent(Designs.haPair());
    }

    private static Changes local(String address) {
        return set(Worked.VPN_1, "tunnelLocal", Written.cidr(address));
    }

    @Test
    void pairsThatDoNotGoTogetherAreFound() {
        for (String wrong :
                List.of("169.254.70.1/30", "169.254.70.0/30", "169.254.70.6/30", "169.254.70.2/29", "10.0.0.2/30")) {
            tester.finds(
                    local(wrong).document(),
                    "error vpn-1 tunnelLocal: vpn-1 has tunnel addresses that do not go together");
            tester.mends(local(wrong).document());
        }
    }

    @Test
    void theRangeOfTheCloudIsFound() {
        tester.mends(local("169.254.195.2/30")
                .set(Worked.VPN_1, "tunnelCustomer", Written.cidr("169.254.195.1/30"))
                .document());
    }

    @Test
    void blankOnesAreForTheCloudToChoose() {
        tester.isSilent(local("").document());
        tester.isSilent(local("x").document());
    }
}
