package org.vpcstudio.ui.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.scenario.Fault;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.sim.trace.TraceEvent;
import org.vpcstudio.testing.Designs;

class EventFilterTest {
    private static final ResourceId INTENT = Designs.id("intent-https");

    private final Trace trace = new Trace(
            "test",
            100,
            1,
            List.of(
                    advert(1),
                    new TraceEvent.RequestAnswered(2, -1, INTENT, Designs.ECS_1),
                    advert(3),
                    new TraceEvent.RequestAnswered(4, -1, INTENT, Designs.ECS_1),
                    new TraceEvent.FaultInjected(5, -1, new Fault.Pause(Designs.ECS_2)),
                    advert(6),
                    new TraceEvent.RequestLost(7, -1, INTENT, TraceEvent.Loss.NO_OWNER),
                    new TraceEvent.RequestLost(8, -1, INTENT, TraceEvent.Loss.NO_OWNER),
                    new TraceEvent.RequestAnswered(9, -1, INTENT, Designs.ECS_1)));

    @Test
    void hidesWhatOnlyRepeatsUntilSomethingHappens() {
        assertThat(EventFilter.DEFAULT.select(trace)).containsExactly(0, 1, 4, 5, 6, 8);
    }

    @Test
    void showsEverythingOnDemand() {
        assertThat(EventFilter.DEFAULT.withRoutine(true).select(trace)).hasSize(9);
    }

    @Test
    void showsOnlyWhatConcernsAnElement() {
        assertThat(EventFilter.DEFAULT.withElement(Optional.of(Designs.ECS_2)).select(trace))
                .containsExactly(4);
        assertThat(EventFilter.DEFAULT
                        .withElement(Optional.of(Designs.CLIENT_1))
                        .select(trace))
                .isEmpty();
    }

    @Test
    void leavesAKindOutAndTakesItInAgain() {
        EventFilter without = EventFilter.DEFAULT.withKind(EventKind.ADVERT, false);
        assertThat(without.select(trace)).containsExactly(1, 4, 6, 8);
        assertThat(without.withKind(EventKind.ADVERT, true)).isEqualTo(EventFilter.DEFAULT);
    }

    private static TraceEvent advert(long at) {
        return new TraceEvent.AdvertSent(at, -1, Designs.ECS_1, Designs.CLUSTER, 150, List.of(Designs.ECS_2));
    }
}
