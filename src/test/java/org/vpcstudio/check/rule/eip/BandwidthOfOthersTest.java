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

class BandwidthOfOthersTest {
    private final RuleTester tester = RuleTester.of(new BandwidthOfOthers());

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
    void anotherRegionOrProjectIsFound() {
        tester.finds(
                shared(100, 1)
                        .set(Designs.id("eip-0"), "region", Designs.id("region-nl"))
                        .document(),
                "error eip-0 sharedBandwidth: eip-0 cannot share bw-shared");
        tester.leavesToTheArchitect(shared(100, 1)
                .set(SHARED, "project", Optional.of(Designs.id("project-2")))
                .document());
    }

    @Test
    void anotherTypeIsFound() {
        tester.finds(
                shared(100, 2).set(Designs.id("eip-1"), "type", "5_mailbgp").document(),
                "error eip-1 sharedBandwidth: eip-1 is of another type than eip-0");
    }

    @Test
    void equalsAndSinglesAreRight() {
        tester.isSilent(shared(100, 3).document());
        tester.isSilent(
                shared(100, 1).set(Designs.id("eip-0"), "type", "5_mailbgp").document());
        tester.isSilent(Designs.haPair());
    }
}
