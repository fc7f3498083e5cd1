package org.vpcstudio.check.rule.address;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Parts;
import org.vpcstudio.testing.RuleTester;

class BlockedSecondaryRangeTest {
    private final RuleTester tester = RuleTester.of(new BlockedSecondaryRange());

    private static Document with(String... ranges) {
        return Changes.haPair()
                .set(Designs.VPC, "secondaryCidrs", Parts.ranges(ranges))
                .document();
    }

    @Test
    void overlapsAreFound() {
        tester.finds(
                with("192.168.128.0/17", "10.0.0.0/8", "10.1.0.0/16"),
                "error vpc-ha secondaryCidrs: 192.168.128.0/17 of vpc-ha overlaps 192.168.0.0/16",
                "error vpc-ha secondaryCidrs: 10.1.0.0/16 of vpc-ha overlaps 10.0.0.0/8");
        tester.leavesToTheArchitect(with("192.168.128.0/17"));
    }

    @Test
    void rangesOfTheCloudAreFound() {
        tester.finds(
                with("100.64.1.0/24"),
                "error vpc-ha secondaryCidrs: 100.64.1.0/24 of vpc-ha cannot be a secondary range");
    }

    @Test
    void freeRangesAreLeftAlone() {
        tester.isSilent(with("10.0.0.0/16", "10.1.0.0/16", "172.16.0.0/16"));
        tester.isSilent(with("not a range"));
        tester.isSilent(Designs.haPair());
    }
}
