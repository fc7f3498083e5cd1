package org.vpcstudio.check.rule.eip;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.topology.Remarks;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SharedBandwidth;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Parts;
import org.vpcstudio.testing.RuleTester;

class CrowdedBandwidthTest {
    private final RuleTester tester = RuleTester.of(new CrowdedBandwidth());

    private static final ResourceId SHARED = Designs.id("bw-shared");

    private static Changes shared(int size, int eips) {
        Changes design = Changes.haPair()
                .add(new SharedBandwidth(SHARED, "bw-shared", Remarks.DEFAULT, Optional.empty(), Designs.REGION, size));
        for (int i = 0; i < eips; i++) {
            design = design.add(Parts.eip(Designs.id("eip-" + i), "203.0.113." + (100 + i))
                    .withSharedBandwidth(Optional.of(SHARED)));
        }
        return design;
    }

    @Test
    void theTwentyFirstIsTooMuch() {
        tester.finds(shared(100, 21).document(), "error bw-shared: 21 EIPs share bw-shared");
        tester.leavesToTheArchitect(shared(100, 21).document());
    }

    @Test
    void twentyAreRightAndMoreInOpenstack() {
        tester.isSilent(shared(100, 20).document());
        tester.isSilent(shared(100, 0).document());
        tester.isSilent(shared(100, 21).document().withProfile("openstack"));
    }
}
