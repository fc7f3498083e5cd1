package org.vpcstudio.ui.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.scenario.Fault;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.sim.trace.TraceEvent;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.ui.workbench.Playhead;

class TransportTest {
    private final Playhead playhead = new Playhead();
    private final Transport transport = new Transport(playhead);

    TransportTest() {
        playhead.trace()
                .set(Optional.of(new Trace(
                        "test",
                        1000,
                        1,
                        List.of(
                                advert(100),
                                advert(200),
                                new TraceEvent.FaultInjected(300, -1, new Fault.Crash(Designs.ECS_1)),
                                advert(300),
                                advert(400)))));
    }

    @Test
    void stepsFromEventToEventAndBack() {
        transport.step();
        assertThat(now()).isEqualTo(100);
        transport.step();
        transport.step();
        assertThat(now()).isEqualTo(300);
        transport.step();
        assertThat(now()).as("the two events at 300 are one step").isEqualTo(400);
        transport.step();
        assertThat(now()).as("after the last event").isEqualTo(1000);
        transport.stepBack();
        assertThat(now()).isEqualTo(400);
        transport.stepBack();
        transport.stepBack();
        transport.stepBack();
        transport.stepBack();
        assertThat(now()).as("before the first event").isZero();
    }

    @Test
    void jumpsToChangesOnly() {
        transport.nextChange();
        assertThat(now()).isEqualTo(300);
        transport.nextChange();
        assertThat(now()).isEqualTo(1000);
        transport.previousChange();
        assertThat(now()).isEqualTo(300);
        transport.previousChange();
        assertThat(now()).isZero();
    }

    @Test
    void timePassesAtTheChosenSpeedOnlyWhilePlaying() {
        transport.pass(50);
        assertThat(now()).isZero();
        transport.toggle();
        transport.speed().set(2.0);
        transport.pass(50);
        assertThat(now()).isEqualTo(100);
        transport.toggle();
        transport.pass(50);
        assertThat(now()).isEqualTo(100);
    }

    @Test
    void slowMotionLosesNoTime() {
        transport.toggle();
        transport.speed().set(0.1);
        for (int i = 0; i < 100; i++) {
            transport.pass(5);
        }
        assertThat(now()).isBetween(49L, 50L);
    }

    @Test
    void stopsAtTheEndAndPlaysFromTheStartAgain() {
        transport.toggle();
        transport.pass(5000);
        assertThat(now()).isEqualTo(1000);
        assertThat(playhead.playing().get()).isFalse();
        transport.toggle();
        assertThat(now()).isZero();
        assertThat(playhead.playing().get()).isTrue();
    }

    @Test
    void aLoopGoesOnAtTheStart() {
        transport.looping().set(true);
        transport.toggle();
        transport.pass(1200);
        assertThat(now()).isEqualTo(200);
        assertThat(playhead.playing().get()).isTrue();
    }

    @Test
    void neverLeavesTheRun() {
        transport.seek(5000);
        assertThat(now()).isEqualTo(1000);
        transport.seek(-1);
        assertThat(now()).isZero();
    }

    @Test
    void withoutARunNothingPlays() {
        playhead.trace().set(Optional.empty());
        transport.toggle();
        transport.step();
        transport.pass(100);
        assertThat(playhead.playing().get()).isFalse();
        assertThat(now()).isZero();
    }

    private long now() {
        return playhead.nanos().get();
    }

    private static TraceEvent advert(long at) {
        return new TraceEvent.AdvertSent(at, -1, Designs.ECS_1, Designs.CLUSTER, 150, List.of());
    }
}
