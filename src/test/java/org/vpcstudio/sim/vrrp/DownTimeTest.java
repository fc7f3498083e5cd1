package org.vpcstudio.sim.vrrp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.testing.Designs;

/// What is predicted is what the simulated machine does.
class DownTimeTest {
    private static final VrrpSettings SETTINGS = Designs.haPair()
            .topology()
            .find(Designs.CLUSTER, KeepalivedCluster.class)
            .orElseThrow()
            .settings();

    /// RFC 3768 section 6.1: 3 adverts of 1 s and a skew of (256 - 100) / 256 s.
    @Test
    void threeAdvertsAndTheSkewOfThePriority() {
        assertThat(SETTINGS.withVersion(2).downNanos(3, 1000, 100)).isEqualTo(3_609_375_000L);
    }

    /// RFC 9568 section 6.1: the skew is a part of the interval.
    @Test
    void theSkewOfVersionThreeShrinksWithTheInterval() {
        assertThat(SETTINGS.withVersion(3).downNanos(3, 200, 192)).isEqualTo(650_000_000L);
    }

    @Property
    void agreesWithTheMachineToTheMicrosecond(
            @ForAll @IntRange(min = 2, max = 3) int version,
            @ForAll @IntRange(min = 10, max = 255_000) int interval,
            @ForAll @IntRange(min = 1, max = 255) int priority,
            @ForAll @IntRange(max = 100) int missed) {
        long machine = Timing.down(version, priority, interval * 1_000_000L, missed);
        assertThat(SETTINGS.withVersion(version).downNanos(missed, interval, priority))
                .isCloseTo(machine, within(1000L));
    }
}
