package org.vpcstudio.check.rule.eip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.RuleTester;

class BandwidthOffStepTest {
    private final RuleTester tester = RuleTester.of(new BandwidthOffStep());

    private static Document size(int mbit) {
        return Changes.haPair()
                .eip(eip -> eip.withBandwidth(new Eip.Bandwidth(mbit)))
                .document();
    }

    @Test
    void aSizeBetweenTwoStepsIsFoundAndRoundedUp() {
        tester.finds(size(301), "error eip-web bandwidth.sizeMbit: eip-web has 301 Mbit/s, between two steps");
        tester.mends(size(301));
        assertThat(tester.mended(size(301))).isEqualTo(size(350));
    }

    @Test
    void above1000TheStepsAreLarger() {
        tester.finds(size(1050), "error eip-web bandwidth.sizeMbit: eip-web has 1050 Mbit/s, between two steps");
        tester.mends(size(1050));
    }

    @Test
    void upTo300EveryMegabitIsAStep() {
        tester.isSilent(size(299));
        tester.isSilent(size(300));
    }

    @Test
    void stepsAreNoFinding() {
        tester.isSilent(size(350));
        tester.isSilent(size(1000));
        tester.isSilent(size(1500));
    }
}
