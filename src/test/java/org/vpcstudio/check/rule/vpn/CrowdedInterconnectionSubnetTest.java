package org.vpcstudio.check.rule.vpn;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class CrowdedInterconnectionSubnetTest {
    private final RuleTester tester = RuleTester.of(new CrowdedInterconnectionSubnet());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.vpn().set(id, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.vpn().document());
        tester.isSilent(Designs.haPair());
    }

    private static Document small(String range) {
        return set(Designs.id("subnet-vpn"), "cidr", Written.cidr(range)).document();
    }

    @Test
    void aSmallSubnetIsFound() {
        tester.finds(
                small("192.168.2.0/29"), "error vpngw-1 interconnectionSubnet: subnet-vpn has no room for vpngw-1");
        tester.leavesToTheArchitect(small("192.168.2.0/29"));
    }

    @Test
    void roomForFourIsEnough() {
        tester.isSilent(small("192.168.2.0/28"));
        tester.isSilent(small("x"));
        tester.isSilent(set(Worked.VPN_GATEWAY, "interconnectionSubnet", Optional.empty())
                .document());
    }
}
