package org.vpcstudio.ui.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.scenario.Fault;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.sim.Simulation;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.sim.trace.TraceEvent;
import org.vpcstudio.sim.trace.TraceEvent.Reason;
import org.vpcstudio.sim.trace.VrrpState;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.ui.simulation.Lanes.Span;

class LanesTest {
    private static final long SECOND = 1_000_000_000;
    private final Topology topology = Designs.haPair().topology();

    @Test
    void anEmptyRunShowsEveryLaneFromStartToEnd() {
        Lanes lanes = Lanes.of(topology, trace());
        assertThat(lanes.flags()).isEmpty();
        assertThat(lanes.nodes())
                .extracting(lane -> lane.instance().ecs())
                .containsExactly(Designs.ECS_1, Designs.ECS_2);
        assertThat(lanes.nodes().getFirst().spans()).containsExactly(new Span<>(0, 10 * SECOND, VrrpState.INIT, -1));
        assertThat(lanes.vips().getFirst().spans()).containsExactly(new Span<>(0, 10 * SECOND, List.of(), -1));
        assertThat(lanes.paths()).hasSize(5).allMatch(lane -> lane.spans().isEmpty());
    }

    @Test
    void statesFollowEachOtherWithoutGaps() {
        Lanes lanes = Lanes.of(
                topology,
                trace(
                        state(1, Designs.ECS_1, VrrpState.INIT, VrrpState.BACKUP),
                        state(4, Designs.ECS_1, VrrpState.BACKUP, VrrpState.MASTER)));
        assertThat(lanes.nodes().getFirst().spans())
                .containsExactly(
                        new Span<>(0, SECOND, VrrpState.INIT, -1),
                        new Span<>(SECOND, 4 * SECOND, VrrpState.BACKUP, 0),
                        new Span<>(4 * SECOND, 10 * SECOND, VrrpState.MASTER, 1));
    }

    @Test
    void ofSeveralStatesAtOneInstantOnlyTheLastIsSeen() {
        Lanes lanes = Lanes.of(
                topology,
                trace(
                        state(0, Designs.ECS_1, VrrpState.INIT, VrrpState.BACKUP),
                        state(2, Designs.ECS_1, VrrpState.BACKUP, VrrpState.FAULT),
                        state(2, Designs.ECS_1, VrrpState.FAULT, VrrpState.BACKUP)));
        assertThat(lanes.nodes().getFirst().spans()).containsExactly(new Span<>(0, 10 * SECOND, VrrpState.BACKUP, 0));
    }

    @Test
    void aSecondOwnerMakesASplitUntilOneLetsGo() {
        Lanes lanes = Lanes.of(
                topology,
                trace(
                        new TraceEvent.AddressAdded(SECOND, -1, Designs.ECS_1, Designs.VIP),
                        new TraceEvent.AddressAdded(3 * SECOND, -1, Designs.ECS_2, Designs.VIP),
                        new TraceEvent.AddressRemoved(5 * SECOND, -1, Designs.ECS_1, Designs.VIP)));
        assertThat(lanes.vips().getFirst().spans())
                .extracting(Span::value)
                .containsExactly(
                        List.of(),
                        List.of(Designs.ECS_1),
                        List.of(Designs.ECS_1, Designs.ECS_2),
                        List.of(Designs.ECS_2));
    }

    @Test
    void aPathIsDownFromTheFirstLostRequestToTheNextAnswer() {
        ResourceId intent = Designs.id("intent-https");
        Lanes lanes = Lanes.of(
                topology,
                trace(
                        new TraceEvent.RequestAnswered(SECOND, -1, intent, Designs.ECS_1),
                        new TraceEvent.RequestLost(3 * SECOND, -1, intent, TraceEvent.Loss.OWNER_DEAD),
                        new TraceEvent.RequestLost(4 * SECOND, -1, intent, TraceEvent.Loss.NO_OWNER),
                        new TraceEvent.RequestAnswered(5 * SECOND, -1, intent, Designs.ECS_2)));
        assertThat(path(lanes, intent))
                .containsExactly(
                        new Span<>(SECOND, 3 * SECOND, true, 0),
                        new Span<>(3 * SECOND, 5 * SECOND, false, 1),
                        new Span<>(5 * SECOND, 10 * SECOND, true, 3));
    }

    @Test
    void whatIsLostBeforeTheFirstAnswerIsNoOutageUnlessNothingIsEverAnswered() {
        ResourceId works = Designs.id("intent-https");
        ResourceId never = Designs.id("intent-http");
        Lanes lanes = Lanes.of(
                topology,
                trace(
                        new TraceEvent.RequestLost(SECOND, -1, works, TraceEvent.Loss.NO_OWNER),
                        new TraceEvent.RequestLost(SECOND, -1, never, TraceEvent.Loss.NO_SERVICE),
                        new TraceEvent.RequestAnswered(4 * SECOND, -1, works, Designs.ECS_1)));
        assertThat(path(lanes, works)).containsExactly(new Span<>(4 * SECOND, 10 * SECOND, true, 2));
        assertThat(path(lanes, never)).containsExactly(new Span<>(SECOND, 10 * SECOND, false, 1));
    }

    @Test
    void theCrashOfTheHaPairLeavesAGapOfThreeSecondsBetweenTwoOwners() {
        Scenario crash = Designs.haPair().scenario(Designs.CRASH).orElseThrow();
        Lanes lanes = Lanes.of(topology, Simulation.run(Designs.haPair(), crash));
        assertThat(lanes.flags())
                .extracting(Lanes.Flag::fault)
                .containsExactly(new Fault.Crash(Designs.ECS_1), new Fault.Start(Designs.ECS_1));
        List<Span<List<ResourceId>>> owners = lanes.vips().getFirst().spans();
        assertThat(owners)
                .extracting(Span::value)
                .containsSubsequence(List.of(Designs.ECS_1), List.of(), List.of(Designs.ECS_2), List.of(Designs.ECS_1));
        Span<List<ResourceId>> gap = owners.stream()
                .filter(span -> span.from() > 0 && span.value().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(gap.from()).isEqualTo(12 * SECOND);
        assertThat(gap.length()).isBetween(3_000_000_000L, 3_609_375_000L);
    }

    @Test
    void theLayoutGivesEachLaneItsOwnHeightAndFindsItAgain() {
        LaneLayout layout = LaneLayout.of(Lanes.of(topology, trace()));
        assertThat(layout.rows()).hasSize(1 + 2 + 1 + 5);
        for (LaneLayout.Row row : layout.rows()) {
            assertThat(layout.at(row.y() + 11)).contains(row.lane());
        }
        assertThat(layout.at(layout.height() + 10)).isEmpty();
        assertThat(layout.dividers()).hasSize(2);
    }

    private static List<Span<Boolean>> path(Lanes lanes, ResourceId intent) {
        return lanes.paths().stream()
                .filter(lane -> lane.intent().id().equals(intent))
                .findFirst()
                .orElseThrow()
                .spans();
    }

    private static TraceEvent state(long second, ResourceId ecs, VrrpState from, VrrpState to) {
        return new TraceEvent.StateChanged(second * SECOND, -1, ecs, Designs.CLUSTER, from, to, Reason.STARTED);
    }

    private static Trace trace(TraceEvent... events) {
        return new Trace("test", 10 * SECOND, 1, List.of(events));
    }
}
