package org.vpcstudio.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpcstudio.testing.Designs.CLUSTER;
import static org.vpcstudio.testing.Designs.ECS_1;
import static org.vpcstudio.testing.Designs.ECS_2;
import static org.vpcstudio.testing.Designs.VIP;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.trace.Moment;
import org.vpcstudio.sim.trace.TraceEvent;
import org.vpcstudio.sim.trace.TraceEvent.Loss;
import org.vpcstudio.sim.trace.TraceEvent.Reason;
import org.vpcstudio.sim.trace.VrrpState;
import org.vpcstudio.testing.Designs;

class ArtistTest {
    private final Tokens light = Tokens.of(Theme.LIGHT);
    private final Scene scene = Scene.of(Designs.haPair(), List.of());

    @Test
    void atFullDetailEverythingIsSaid() {
        assertThat(drawn(scene, 1).texts())
                .contains(
                        "eu-de",
                        "vpc-ha",
                        "192.168.0.0/16",
                        "2 subnets",
                        "subnet-ha",
                        "192.168.10.0/24",
                        "4 of 251 used",
                        "ecs-ha-1",
                        "192.168.10.11",
                        "eu-de-01",
                        "sg-ha",
                        "vip-web",
                        "192.168.10.100",
                        "eip-web",
                        "203.0.113.10",
                        "100 Mbit/s, by traffic",
                        "Internet",
                        "ka-web · VRID 51",
                        "150",
                        "100");
    }

    @Test
    void fromAfarThereAreBlocksAndNoWords() {
        RecordingBrush brush = drawn(scene, 0.04);
        assertThat(brush.texts()).isEmpty();
        assertThat(brush.count("glyph")).isZero();
        assertThat(brush.count("box")).isGreaterThanOrEqualTo(10);
    }

    @Test
    void fromHalfToAQuarterOnlyNamesAreSaid() {
        RecordingBrush brush = drawn(scene, 0.4);
        assertThat(brush.texts()).contains("vpc-ha", "subnet-ha", "ecs-ha-1").doesNotContain("192.168.10.11", "sg-ha");
        assertThat(brush.count("glyph"))
                .as("one icon a server, one for the Internet")
                .isEqualTo(5);
    }

    @Test
    void belowAQuarterServersAreIconsAndContainersTellHowMuchIsInThem() {
        RecordingBrush brush = drawn(scene, 0.2);
        assertThat(brush.texts()).hasSize(2).contains("3 ECS · 1 VIP");
        assertThat(brush.count("glyph")).as("one icon a server").isEqualTo(4);
        assertThat(brush.count("box")).isGreaterThanOrEqualTo(10);
    }

    @Test
    void theMetaLineGoesBeforeTheOtherWords() {
        assertThat(drawn(scene, 0.55).texts()).contains("192.168.10.11").doesNotContain("sg-ha");
    }

    @Test
    void whatIsFarAwayIsNotDrawn() {
        RecordingBrush brush = new RecordingBrush();
        new Artist(light).draw(scene, 1, scene.box(Designs.INTERNET).orElseThrow(), brush);
        assertThat(brush.texts()).contains("Internet").doesNotContain("ecs-client-1");
    }

    @Test
    void longNamesEndWithAnEllipsis() {
        Document document = Designs.with(
                Designs.haPair(), ECS_1, Ecs.class, ecs -> ecs.withName("a-server-with-quite-a-long-name"));
        assertThat(drawn(Scene.of(document, List.of()), 1).texts())
                .anySatisfy(text -> assertThat(text).startsWith("a-serv").endsWith("…"));
    }

    @Test
    void themesDifferInColoursOnly() {
        RecordingBrush dark = new RecordingBrush();
        new Artist(Tokens.of(Theme.DARK)).draw(scene, 1, dark);
        RecordingBrush bright = drawn(scene, 1);
        assertThat(dark.texts()).isEqualTo(bright.texts());
        assertThat(dark.strokes()).hasSameSizeAs(bright.strokes()).isNotEqualTo(bright.strokes());
    }

    @Test
    void equalScenesGiveEqualStrokes() {
        assertThat(drawn(Scene.of(Designs.haPair(), List.of()), 1).strokes())
                .isEqualTo(drawn(scene, 1).strokes());
    }

    @Test
    void theOwnersSeatHasTheChipAndTheOthersAreEmpty() {
        RecordingBrush brush = drawn(scene.at(owned(ECS_1)), 1);
        assertThat(brush.texts().stream().filter(".100"::equals)).hasSize(1);
        assertThat(dashedSeats(brush)).isEqualTo(1);
        assertThat(brush.texts()).contains("eu-de-01, priority 150", "M").doesNotContain("ka-web · VRID 51");
        assertThat(brush.fills(light.argb(Token.OK_SUBTLE)))
                .as("ring of the owner")
                .isTrue();
    }

    @Test
    void withoutAnOwnerThereIsNoChip() {
        RecordingBrush brush = drawn(scene.at(Moment.START), 1);
        assertThat(brush.texts()).doesNotContain(".100").contains("0");
        assertThat(dashedSeats(brush)).isEqualTo(2);
    }

    @Test
    void twoOwnersHaveHatchedChips() {
        Moment split = owned(ECS_1).after(new TraceEvent.AddressAdded(2, -1, ECS_2, VIP));
        RecordingBrush brush = drawn(scene.at(split), 1);
        assertThat(brush.fills(Status.SPLIT.argb())).isTrue();
        assertThat(brush.fills(light.argb(Token.SPLIT_SUBTLE))).isTrue();
        assertThat(dashedSeats(brush)).isZero();
        assertThat(brush.texts()).contains("2").doesNotContain(".100");
    }

    @Test
    void aDeadServerBreaksItsLineAndSaysSinceWhen() {
        Moment dead = owned(ECS_1)
                .after(new TraceEvent.StateChanged(
                        12_000_000_000L, -1, ECS_1, CLUSTER, VrrpState.MASTER, VrrpState.DOWN, Reason.CRASHED))
                .after(new TraceEvent.AddressRemoved(12_000_000_000L, -1, ECS_1, VIP));
        RecordingBrush brush = drawn(scene.at(dead), 1);
        assertThat(brush.texts()).contains("host down", "eu-de-01, crashed 12.000");
        assertThat(brush.openFades()).isZero();
    }

    @Test
    void aWayThatWorksHasAHaloAndOneThatDoesNotHasAReason() {
        ResourceId intent = ResourceId.of("intent-https");
        Moment up = owned(ECS_1)
                .after(new TraceEvent.LocationLearned(2, -1, VIP, ECS_1))
                .after(new TraceEvent.RequestAnswered(3, -1, intent, ECS_1));
        assertThat(drawn(scene.at(up), 1).fills(light.argb(Token.ACCENT_SUBTLE)))
                .isTrue();
        Moment down = up.after(new TraceEvent.RequestLost(4, -1, intent, Loss.NO_SERVICE));
        RecordingBrush brush = drawn(scene.at(down), 1);
        assertThat(brush.fills(light.argb(Token.ACCENT_SUBTLE))).isFalse();
        assertThat(brush.texts()).contains("no service");
    }

    private static Moment owned(ResourceId ecs) {
        return Moment.START
                .after(new TraceEvent.PriorityChanged(0, -1, ecs, CLUSTER, 150))
                .after(new TraceEvent.StateChanged(
                        1, -1, ecs, CLUSTER, VrrpState.BACKUP, VrrpState.MASTER, Reason.DOWN_TIMER_EXPIRED))
                .after(new TraceEvent.AddressAdded(1, -1, ecs, VIP));
    }

    private static long dashedSeats(RecordingBrush brush) {
        return brush.strokes().stream()
                .filter(stroke -> stroke.startsWith("box") && stroke.endsWith("[4.0, 3.0]"))
                .count();
    }

    private RecordingBrush drawn(Scene what, double scale) {
        RecordingBrush brush = new RecordingBrush();
        new Artist(light).draw(what, scale, brush);
        return brush;
    }
}
