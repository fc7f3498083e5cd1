package org.vpcstudio.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.vpcstudio.testing.Designs.CLUSTER;
import static org.vpcstudio.testing.Designs.ECS_1;
import static org.vpcstudio.testing.Designs.ECS_2;
import static org.vpcstudio.testing.Designs.VIP;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.sim.trace.TraceEvent;
import org.vpcstudio.sim.trace.TraceEvent.Loss;
import org.vpcstudio.sim.trace.TraceEvent.Reason;
import org.vpcstudio.sim.trace.VrrpState;
import org.vpcstudio.testing.Designs;

class MotionTest {
    private static final long MILLI = 1_000_000;
    private static final ResourceId HTTPS = ResourceId.of("intent-https");

    private final Scene scene = Scene.of(Designs.haPair(), List.of());
    private final Box first = scene.box(ECS_1).orElseThrow();
    private final Box second = scene.box(ECS_2).orElseThrow();

    @Test
    void anAdvertTravelsFromEdgeToEdgeAndIsGoneWhenItArrives() {
        Trace trace = trace(backup(ECS_2), advert(1000, List.of(ECS_2)));
        Motion half = at(trace, 1175);
        assertThat(half.packets()).singleElement().satisfies(packet -> {
            assertThat(packet.kind()).isEqualTo(Motion.Kind.ADVERT);
            assertThat(packet.x()).isCloseTo((first.right() + second.x()) / 2.0, within(0.5));
            assertThat(packet.dx()).isEqualTo(1);
        });
        assertThat(half.lanes()).hasSize(1);
        assertThat(at(trace, 999).packets()).isEmpty();
        assertThat(at(trace, 1351).packets()).isEmpty();
        assertThat(at(trace, 1351).losses()).isEmpty();
    }

    @Test
    void slowerPlaybackShowsTheSameAdvertAtTheSamePlaceEarlier() {
        Trace trace = trace(backup(ECS_2), advert(1000, List.of(ECS_2)));
        Motion normal = Motion.at(scene, trace, 1100 * MILLI, 1);
        Motion slow = Motion.at(scene, trace, 1050 * MILLI, 0.5);
        assertThat(slow.packets()).isEqualTo(normal.packets());
    }

    @Test
    void whatARunningServerDoesNotHearIsLostHalfWay() {
        Trace trace = trace(backup(ECS_2), advert(1000, List.of()));
        assertThat(at(trace, 1100).packets()).hasSize(1);
        assertThat(at(trace, 1200).packets()).isEmpty();
        assertThat(at(trace, 1200).losses()).hasSize(1);
        assertThat(at(trace, 1900).losses()).isEmpty();
    }

    @Test
    void aDeadServerIsNotALoss() {
        Trace trace = trace(
                new TraceEvent.StateChanged(0, -1, ECS_2, CLUSTER, VrrpState.BACKUP, VrrpState.DOWN, Reason.CRASHED),
                advert(1000, List.of()));
        assertThat(at(trace, 1200).losses()).isEmpty();
    }

    @Test
    void theChipSlidesFromTheLastHolderToTheNext() {
        Trace trace = trace(
                new TraceEvent.AddressAdded(0, -1, ECS_1, VIP),
                new TraceEvent.AddressRemoved(1000 * MILLI, -1, ECS_1, VIP),
                new TraceEvent.AddressAdded(4000 * MILLI, -1, ECS_2, VIP));
        assertThat(at(trace, 4200).slides()).singleElement().satisfies(slide -> {
            assertThat(slide.from()).isEqualTo(ECS_1);
            assertThat(slide.to()).isEqualTo(ECS_2);
            assertThat(slide.time()).isCloseTo(0.5, within(1e-9));
        });
        assertThat(at(trace, 4401).slides()).isEmpty();
        assertThat(at(trace, 100).slides()).as("nobody had it before").isEmpty();
    }

    @Test
    void aSecondOwnerTakesNothingAway() {
        Trace trace = trace(
                new TraceEvent.AddressAdded(0, -1, ECS_1, VIP),
                new TraceEvent.AddressAdded(4000 * MILLI, -1, ECS_2, VIP));
        assertThat(at(trace, 4200).slides()).isEmpty();
    }

    @Test
    void gratuitousArpsClimbFromTheSeatToTheVip() {
        Trace trace = trace(new TraceEvent.GratuitousArp(1000 * MILLI, -1, ECS_2, VIP, 5));
        Motion early = at(trace, 1100);
        Motion late = at(trace, 1500);
        assertThat(early.packets())
                .isNotEmpty()
                .allSatisfy(packet -> assertThat(packet.kind()).isEqualTo(Motion.Kind.GARP));
        assertThat(late.packets().getFirst().y())
                .isLessThan(early.packets().getFirst().y());
        assertThat(early.bursts()).containsEntry(ECS_2, 5);
        assertThat(at(trace, 2300).bursts()).isEmpty();
    }

    @Test
    void aLostRequestEndsAtTheCrossOfTheBrokenLine() {
        Trace trace = trace(
                new TraceEvent.LocationLearned(0, -1, VIP, ECS_1),
                new TraceEvent.RequestLost(1000 * MILLI, -1, HTTPS, Loss.OWNER_DEAD));
        Brush.Point cross = Breaks.cross(scene.lines().stream()
                .filter(line -> line.to().equals(ECS_1))
                .findFirst()
                .orElseThrow());
        assertThat(at(trace, 1650).losses()).singleElement().satisfies(loss -> {
            assertThat(loss.x()).isCloseTo(cross.x(), within(4.0));
            assertThat(loss.y()).isCloseTo(cross.y(), within(4.0));
        });
    }

    @Test
    void tooManyPacketsBecomeOneNumber() {
        List<TraceEvent> events = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            events.add(new TraceEvent.RequestAnswered(20L * i * MILLI, -1, HTTPS, ECS_1));
        }
        Motion motion = Motion.at(scene, new Trace("", 1000 * MILLI, 1, events), 799 * MILLI, 1);
        assertThat(motion.packets()).isEmpty();
        assertThat(motion.swarms())
                .singleElement()
                .satisfies(swarm -> assertThat(swarm.perSecond()).isEqualTo(40));
    }

    @Test
    void withReducedMotionPacketsRest() {
        Trace trace = trace(backup(ECS_2), advert(1000, List.of(ECS_2)));
        assertThat(Motion.still(scene, trace, 1050 * MILLI, 1).packets())
                .isEqualTo(Motion.still(scene, trace, 1300 * MILLI, 1).packets())
                .hasSize(1);
    }

    @Test
    void drawingMotionEndsEveryFade() {
        Trace trace = trace(
                new TraceEvent.AddressAdded(0, -1, ECS_1, VIP),
                new TraceEvent.AddressRemoved(1000 * MILLI, -1, ECS_1, VIP),
                new TraceEvent.AddressAdded(4000 * MILLI, -1, ECS_2, VIP));
        RecordingBrush brush = new RecordingBrush();
        Artist artist = new Artist(Tokens.of(Theme.DARK));
        artist.drawMotion(scene.at(trace.at(4100 * MILLI)), trace, 4100 * MILLI, 1, false, brush);
        assertThat(brush.texts()).contains(".100");
        assertThat(brush.openFades()).isZero();
        RecordingBrush calm = new RecordingBrush();
        artist.drawMotion(scene.at(trace.at(4100 * MILLI)), trace, 4100 * MILLI, 1, true, calm);
        assertThat(calm.fills(Tokens.of(Theme.DARK).argb(Token.ACCENT))).isTrue();
    }

    @Test
    void theChipStartsSlowlyAndSettlesSoftly() {
        assertThat(Easing.chip(0)).isCloseTo(0, within(1e-4));
        assertThat(Easing.chip(1)).isCloseTo(1, within(1e-4));
        assertThat(Easing.chip(0.1)).isLessThan(0.1);
        assertThat(Easing.chip(0.7)).isGreaterThan(0.9);
    }

    private Motion at(Trace trace, long millis) {
        return Motion.at(scene, trace, millis * MILLI, 1);
    }

    private static Trace trace(TraceEvent... events) {
        return new Trace("", 10_000 * MILLI, 1, List.of(events));
    }

    private static TraceEvent backup(ResourceId ecs) {
        return new TraceEvent.StateChanged(0, -1, ecs, CLUSTER, VrrpState.INIT, VrrpState.BACKUP, Reason.STARTED);
    }

    private static TraceEvent advert(long millis, List<ResourceId> heardBy) {
        return new TraceEvent.AdvertSent(millis * MILLI, -1, ECS_1, CLUSTER, 150, heardBy);
    }
}
