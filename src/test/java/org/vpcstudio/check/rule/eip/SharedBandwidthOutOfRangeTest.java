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

class SharedBandwidthOutOfRangeTest {
    private final RuleTester tester = RuleTester.of(new SharedBandwidthOutOfRange());

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
    void tooLittleAndTooMuchAreFound() {
        tester.finds(shared(4, 0).document(), "error bw-shared sizeMbit: bw-shared is a shared bandwidth of 4 Mbit/s");
        tester.mends(shared(4, 0).document());
        tester.mends(shared(2001, 0).document());
    }

    @Test
    void aboveTheApiItIsDoubtful() {
        tester.finds(
                shared(1500, 0).document(),
                "warning bw-shared sizeMbit: bw-shared is a shared bandwidth of 1500 Mbit/s");
        tester.mends(shared(1500, 0).document());
    }

    @Test
    void theRangeOfBothIsRight() {
        tester.isSilent(shared(5, 0).document());
        tester.isSilent(shared(1000, 2).document());
        tester.isSilent(shared(5000, 2).document().withProfile("openstack"));
    }
}
