package org.vpcstudio.ui.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TimeScaleTest {
    private static final long SECOND = 1_000_000_000;
    private final TimeScale whole = TimeScale.fitted(176, 732, 30 * SECOND);

    @Test
    void fitsTheRunIntoTheWidth() {
        assertThat(whole.x(0)).isEqualTo(176);
        assertThat(whole.x(30 * SECOND)).isCloseTo(908, within(0.001));
        assertThat(whole.nanos(908)).isEqualTo(30 * SECOND);
    }

    @Test
    void labelsEveryFiveSecondsAsTheDrawingDoes() {
        assertThat(whole.labelStep()).isEqualTo(5 * SECOND);
        assertThat(whole.label(15 * SECOND)).isEqualTo("00:15");
    }

    @Test
    void labelsTellApartWhatIsNear() {
        TimeScale near = whole.zoomed(100, 500, 732, 30 * SECOND);
        assertThat(near.labelStep()).isLessThan(SECOND);
        assertThat(near.label(15_250_000_000L)).isEqualTo("15.250");
    }

    @Test
    void showsNothingOutsideTheRun() {
        assertThat(whole.zoomed(0.1, 500, 732, 30 * SECOND)).isEqualTo(whole);
        assertThat(whole.panned(1000, 732, 30 * SECOND).origin()).isZero();
        TimeScale end = whole.zoomed(4, 176, 732, 30 * SECOND).panned(1e6, 732, 30 * SECOND);
        assertThat(end.x(30 * SECOND)).isCloseTo(908, within(0.001));
    }

    @Property
    void whatIsUnderThePointerStaysThereWhenComingNearer(
            @ForAll @DoubleRange(min = 1, max = 50) double factor, @ForAll @LongRange(min = 0, max = 732) long x) {
        long before = whole.nanos(176.0 + x);
        TimeScale near = whole.zoomed(factor, 176.0 + x, 732, 30 * SECOND);
        assertThat(near.x(before)).isCloseTo(176.0 + x, within(0.01));
    }
}
