package org.vpcstudio.check.rule.address;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Parts;
import org.vpcstudio.testing.RuleTester;

class TooManySecondaryRangesTest {
    private final RuleTester tester = RuleTester.of(new TooManySecondaryRanges());

    private static Document with(int count) {
        String[] ranges = new String[count];
        for (int i = 0; i < count; i++) {
            ranges[i] = "10." + i + ".0.0/16";
        }
        return Changes.haPair()
                .set(Designs.VPC, "secondaryCidrs", Parts.ranges(ranges))
                .document();
    }

    @Test
    void theSixthIsTooMuch() {
        tester.finds(with(6), "error vpc-ha secondaryCidrs: vpc-ha has 6 secondary ranges");
        tester.leavesToTheArchitect(with(6));
    }

    @Test
    void fiveAreAllowedAndInOpenstackMore() {
        tester.isSilent(with(5));
        tester.isSilent(with(0));
        tester.isSilent(with(6).withProfile("openstack"));
    }
}
