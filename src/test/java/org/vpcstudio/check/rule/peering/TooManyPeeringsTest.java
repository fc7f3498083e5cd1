package org.vpcstudio.check.rule.peering;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Remarks;
import org.vpcstudio.model.topology.VpcPeering;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class TooManyPeeringsTest {
    private final RuleTester tester = RuleTester.of(new TooManyPeerings());

    private static Document with(int count) {
        Changes design = Worked.peering();
        for (int i = 1; i < count; i++) {
            design = design.add(new VpcPeering(
                    Designs.id("peering-" + i),
                    "peering-" + i,
                    Remarks.DEFAULT,
                    Worked.VPC_A,
                    Designs.id("vpc-" + i),
                    VpcPeering.Status.ACTIVE,
                    "",
                    ""));
        }
        return design.document();
    }

    @Test
    void theFiftyFirstIsTooMuch() {
        tester.finds(with(51), "warning region-eu-de: eu-de has 51 peerings");
        tester.leavesToTheArchitect(with(51));
    }

    @Test
    void fiftyAreRightAndMoreInOpenstack() {
        tester.isSilent(with(50));
        tester.isSilent(with(51).withProfile("openstack"));
    }
}
