package org.vpcstudio.check.rule.eip;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.RuleTester;

class BandwidthOutOfRangeTest {
    private final RuleTester tester = RuleTester.of(new BandwidthOutOfRange());

    private static Document size(int mbit) {
        return Changes.haPair()
                .eip(eip -> eip.withBandwidth(new Eip.Bandwidth(mbit)))
                .document();
    }

    @Test
    void sizesBeyondTheLimitsAreFoundAndClamped() {
        tester.finds(size(0), "error eip-web bandwidth.sizeMbit: eip-web has a bandwidth of 0 Mbit/s");
        tester.finds(size(2000), "error eip-web bandwidth.sizeMbit: eip-web has a bandwidth of 2000 Mbit/s");
        tester.mends(size(0));
        tester.mends(size(2000));
    }

    @Test
    void whereTheDocumentsContradictEachOtherItIsAWarning() {
        tester.finds(size(4), "warning eip-web bandwidth.sizeMbit: eip-web has a bandwidth of 4 Mbit/s only");
        tester.mends(size(4));
    }

    @Test
    void theLimitsThemselvesAreAllowed() {
        tester.isSilent(size(5));
        tester.isSilent(size(1000));
    }
}
