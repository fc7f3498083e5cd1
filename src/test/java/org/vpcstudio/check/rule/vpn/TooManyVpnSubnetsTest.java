package org.vpcstudio.check.rule.vpn;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Parts;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class TooManyVpnSubnetsTest {
    private final RuleTester tester = RuleTester.of(new TooManyVpnSubnets());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.vpn().set(id, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.vpn().document());
        tester.isSilent(Designs.haPair());
    }

    private static List<Written<Cidr>> many(int count) {
        String[] ranges = new String[count];
        for (int i = 0; i < count; i++) {
            ranges[i] = "10." + i + ".0.0/16";
        }
        return Parts.ranges(ranges);
    }

    @Test
    void oneTooManyIsFound() {
        tester.finds(
                set(Worked.VPN_GATEWAY, "localSubnets", many(51)).document(),
                "error vpngw-1 localSubnets: vpngw-1 has 51 of them");
        tester.leavesToTheArchitect(
                set(Worked.VPN_1, "customerSubnets", many(51)).document());
    }

    @Test
    void fiftyAreRightAndMoreInOpenstack() {
        tester.isSilent(set(Worked.VPN_1, "customerSubnets", many(50)).document());
        tester.isSilent(
                set(Worked.VPN_1, "customerSubnets", many(51)).document().withProfile("openstack"));
    }
}
