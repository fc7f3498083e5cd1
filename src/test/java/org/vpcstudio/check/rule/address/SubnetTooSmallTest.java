package org.vpcstudio.check.rule.address;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class SubnetTooSmallTest {
    private final RuleTester tester = RuleTester.of(new SubnetTooSmall());

    private static Changes sized(String cidr) {
        return Changes.haPair().subnet(subnet -> subnet.withCidr(Written.cidr(cidr)));
    }

    @Test
    void tooSmallIsFound() {
        tester.finds(sized("192.168.10.0/29").document(), "error subnet-ha cidr: subnet-ha is too small");
        tester.leavesToTheArchitect(sized("192.168.10.0/29").document());
    }

    @Test
    void almostFullIsAWarning() {
        Changes design = sized("192.168.10.0/28");
        for (int i = 0; i < 6; i++) {
            design = design.add(new Vip(
                    Designs.id("vip-" + i),
                    "vip-" + i,
                    Designs.SUBNET_HA,
                    Written.address("192.168.10." + (2 + i)),
                    List.of()));
        }
        tester.finds(design.document(), "warning subnet-ha cidr: subnet-ha is almost full");
    }

    @Test
    void roomyEmptyOrUnreadableOnesAreLeftAlone() {
        tester.isSilent(Designs.haPair());
        tester.isSilent(sized("192.168.10.0/28").document());
        tester.isSilent(sized("192.168.10.0/").document());
        tester.isSilent(sized("192.168.10.0/29")
                .remove(Designs.ECS_1, Designs.ECS_2, Designs.CLIENT_2, Designs.VIP)
                .document());
    }
}
