package org.vpcstudio.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpcstudio.sim.Playing.at;
import static org.vpcstudio.sim.Playing.events;
import static org.vpcstudio.sim.Playing.millis;
import static org.vpcstudio.sim.Playing.play;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.scenario.Fault;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.trace.Moment;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.sim.trace.TraceEvent;
import org.vpcstudio.sim.trace.TraceEvent.AdvertSent;
import org.vpcstudio.sim.trace.TraceEvent.Loss;
import org.vpcstudio.sim.trace.TraceEvent.PacketDropped;
import org.vpcstudio.sim.trace.TraceEvent.Reason;
import org.vpcstudio.sim.trace.TraceEvent.StateChanged;
import org.vpcstudio.sim.trace.VrrpState;
import org.vpcstudio.testing.Designs;

class FaultsTest {
    private static final Document DESIGN = Designs.haPair();

    @Test
    void aDeadServiceMovesTheAddressAfterTheSkew() {
        Trace trace = play(DESIGN, 15_000, at(8_000, new Fault.CheckFails(Designs.ECS_1, "nginx")));
        assertThat(events(trace, TraceEvent.CheckChanged.class)).singleElement().satisfies(check -> {
            assertThat(check.target()).isEqualTo("nginx");
            assertThat(check.good()).isFalse();
        });
        Moment before = trace.at(millis(8_100));
        assertThat(before.instance(Designs.ECS_1, Designs.CLUSTER).orElseThrow().state())
                .isEqualTo(VrrpState.FAULT);
        assertThat(before.owners(Designs.VIP)).isEmpty();
        assertThat(trace.at(millis(8_609)).owners(Designs.VIP)).isEmpty();
        assertThat(trace.at(millis(8_611)).owners(Designs.VIP)).containsExactly(Designs.ECS_2);
    }

    @Test
    void aServiceThatRecoversBringsItsNodeBack() {
        Trace trace = play(
                DESIGN,
                20_000,
                at(8_000, new Fault.CheckFails(Designs.ECS_1, "nginx")),
                at(12_000, new Fault.CheckRecovers(Designs.ECS_1, "nginx")));
        assertThat(trace.at(millis(12_001))
                        .instance(Designs.ECS_1, Designs.CLUSTER)
                        .orElseThrow()
                        .state())
                .isEqualTo(VrrpState.BACKUP);
        assertThat(trace.at(millis(19_000)).owners(Designs.VIP)).containsExactly(Designs.ECS_1);
    }

    @Test
    void withoutATrackerADeadServiceLosesRequestsAndNothingMoves() {
        Document design = Playing.withCluster(cluster -> cluster.withNodes(cluster.nodes().stream()
                .map(node -> node.withTrackers(List.of()))
                .toList()));
        Trace trace = play(design, 10_000, at(8_000, new Fault.CheckFails(Designs.ECS_1, "nginx")));
        assertThat(trace.at(millis(9_900)).owners(Designs.VIP)).containsExactly(Designs.ECS_1);
        assertThat(trace.at(millis(9_900)).flow(intent("intent-https")).lastLoss())
                .isEqualTo(Loss.NO_SERVICE);
    }

    @Test
    void aPartitionMakesTwoOwnersAndTheLowerYieldsWhenItEnds() {
        Trace trace = play(
                DESIGN,
                20_000,
                at(8_000, new Fault.Partition(List.of(List.of(Designs.ECS_1), List.of(Designs.ECS_2)))),
                at(14_000, new Fault.Heal()));
        assertThat(trace.at(millis(13_000)).owners(Designs.VIP)).containsExactly(Designs.ECS_1, Designs.ECS_2);
        assertThat(trace.at(millis(15_100)).owners(Designs.VIP)).containsExactly(Designs.ECS_1);
        assertThat(events(trace, PacketDropped.class))
                .isNotEmpty()
                .allSatisfy(drop -> assertThat(drop.rule()).isEmpty());
    }

    @Test
    void aFrozenMasterKeepsTheAddressUntilItWakesUp() {
        Trace trace = play(
                DESIGN, 20_000, at(8_000, new Fault.Pause(Designs.ECS_1)), at(14_000, new Fault.Resume(Designs.ECS_1)));
        assertThat(trace.at(millis(13_000)).owners(Designs.VIP)).containsExactly(Designs.ECS_1, Designs.ECS_2);
        assertThat(trace.at(millis(14_100)).owners(Designs.VIP)).containsExactly(Designs.ECS_1);
        assertThat(events(trace, AdvertSent.class)
                        .filter(advert -> advert.ecs().equals(Designs.ECS_1))
                        .filter(advert -> advert.at() > millis(8_000) && advert.at() < millis(14_000)))
                .isEmpty();
    }

    @Test
    void aLostLinkTakesTheAddressAtOnceAndCostsTheWholeDownTime() {
        Trace trace = play(
                DESIGN,
                20_000,
                at(8_000, new Fault.LinkDown(Designs.ECS_1, "eth0")),
                at(14_000, new Fault.LinkUp(Designs.ECS_1, "eth0")));
        assertThat(trace.at(millis(8_000)).owners(Designs.VIP)).isEmpty();
        StateChanged takeover = events(trace, StateChanged.class)
                .filter(change ->
                        change.to() == VrrpState.MASTER && change.ecs().equals(Designs.ECS_2))
                .findFirst()
                .orElseThrow();
        assertThat(takeover.reason()).isEqualTo(Reason.DOWN_TIMER_EXPIRED);
        assertThat(takeover.at()).isBetween(millis(10_609), millis(11_609));
        assertThat(trace.at(millis(19_000)).owners(Designs.VIP)).containsExactly(Designs.ECS_1);
    }

    @Test
    void faultsThatDoNotApplyChangeNothing() {
        Trace quiet = play(DESIGN, 10_000);
        Trace trace = play(
                DESIGN,
                10_000,
                at(5_000, new Fault.Resume(Designs.ECS_1)),
                at(5_000, new Fault.Start(Designs.ECS_1)),
                at(5_000, new Fault.Stop(Designs.CLIENT_2)),
                at(5_000, new Fault.Crash(ResourceId.of("nobody"))));
        assertThat(events(trace, StateChanged.class).map(StateChanged::at).toList())
                .isEqualTo(
                        events(quiet, StateChanged.class).map(StateChanged::at).toList());
    }

    @Test
    void aDeadClientAsksNothing() {
        Trace trace = play(DESIGN, 10_000, at(5_000, new Fault.Crash(Designs.CLIENT_1)));
        assertThat(events(trace, TraceEvent.RequestAnswered.class)
                        .filter(request -> request.intent().equals(intent("intent-client-1")))
                        .allMatch(request -> request.at() < millis(5_000)))
                .isTrue();
    }

    private static ResourceId intent(String id) {
        return ResourceId.of(id);
    }
}
