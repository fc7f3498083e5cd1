package org.vpcstudio.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.kernel.VirtualTime;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.sim.trace.TraceEvent;
import org.vpcstudio.sim.trace.TraceEvent.AdvertSent;
import org.vpcstudio.sim.trace.TraceEvent.Reason;
import org.vpcstudio.sim.trace.TraceEvent.StateChanged;
import org.vpcstudio.sim.trace.VrrpState;
import org.vpcstudio.testing.Designs;

/// The failover of the worked design D1, with the times worked out for it.
class HaPairTest {
    private static final Document DESIGN = Designs.haPair();
    private static final long WIRE = VirtualTime.MILLI / 2;

    private final Trace crash = run(Designs.CRASH);

    @Test
    void theBetterNodeBecomesMasterFirst() {
        StateChanged first = masters(crash).getFirst();
        assertThat(first.ecs()).isEqualTo(Designs.ECS_1);
        assertThat(first.at()).isBetween(millis(3453), millis(3455));
        assertThat(crash.at(millis(11_900)).owners(Designs.VIP)).containsExactly(Designs.ECS_1);
    }

    @Test
    void theStandbyTakesOverADownTimeAfterTheLastAdvert() {
        long last = advertsOf(crash, Designs.ECS_1).stream()
                .mapToLong(AdvertSent::at)
                .filter(at -> at < millis(12_000))
                .max()
                .orElseThrow();
        StateChanged takeover = masters(crash).get(1);
        assertThat(takeover.ecs()).isEqualTo(Designs.ECS_2);
        assertThat(takeover.reason()).isEqualTo(Reason.DOWN_TIMER_EXPIRED);
        assertThat((takeover.at() - last - WIRE) / VirtualTime.MILLI).isEqualTo(3609);
    }

    @Test
    void theReturningNodeTakesTheAddressBack() {
        StateChanged back = masters(crash).get(2);
        assertThat(back.ecs()).isEqualTo(Designs.ECS_1);
        assertThat((back.at() - millis(22_000) - Server.START_LATENCY) / VirtualTime.MILLI)
                .isEqualTo(3414);
        assertThat(crash.at(millis(29_000)).owners(Designs.VIP)).containsExactly(Designs.ECS_1);
        assertThat(crash.at(millis(29_000)).location(Designs.VIP)).contains(Designs.ECS_1);
    }

    @Test
    void aGracefulStopCostsTheSkewOnly() {
        Trace trace = run(Designs.MAINTENANCE);
        StateChanged takeover = masters(trace).get(1);
        assertThat(takeover.ecs()).isEqualTo(Designs.ECS_2);
        assertThat(takeover.reason()).isEqualTo(Reason.PRIORITY_ZERO_THEN_SILENCE);
        assertThat((takeover.at() - millis(12_000) - WIRE) / VirtualTime.MILLI).isEqualTo(609);
    }

    @Test
    void theTakeoverIsExplainedByTheCrash() {
        int takeover = crash.events().indexOf(masters(crash).get(1));
        List<TraceEvent> chain =
                crash.why(takeover).stream().map(crash.events()::get).toList();
        assertThat(chain.getFirst()).isInstanceOf(TraceEvent.FaultInjected.class);
        assertThat(chain.getLast()).isInstanceOf(StateChanged.class);
    }

    private static Trace run(String scenario) {
        return Simulation.run(DESIGN, DESIGN.scenario(scenario).orElseThrow());
    }

    private static long millis(long value) {
        return VirtualTime.ofMillis(value);
    }

    private static List<StateChanged> masters(Trace trace) {
        return trace.events().stream()
                .filter(StateChanged.class::isInstance)
                .map(StateChanged.class::cast)
                .filter(change -> change.to() == VrrpState.MASTER)
                .toList();
    }

    private static List<AdvertSent> advertsOf(Trace trace, ResourceId ecs) {
        return trace.events().stream()
                .filter(AdvertSent.class::isInstance)
                .map(AdvertSent.class::cast)
                .filter(advert -> advert.ecs().equals(ecs))
                .toList();
    }
}
